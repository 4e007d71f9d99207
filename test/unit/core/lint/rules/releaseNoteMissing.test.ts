import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('release-note-missing', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('release-note-missing', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nstatus: done\nrelease: 1.4\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check(
    '---\ntype: story\nstatus: done\nrelease: 1.4\nchange: internal\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
  );
  check('---\ntype: story\nstatus: done\nrelease: 1.4\n---\n# T\n\nX\n\n## Release note\n\nNew.\n', 0);
  check('---\ntype: story\nstatus: done\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
