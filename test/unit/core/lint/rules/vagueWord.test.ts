import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('vague-word', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('vague-word', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want an easy list, so that it is simple.\n', 2);
  check(
    '---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want Quick View and \u201ceasy\u201d mode, so that it tastes.\n',
    0,
  );
  check(
    '---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want a fast list (2 seconds), so that it tastes.\n',
    0,
  );
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want an easy list.\n', 0);
});
