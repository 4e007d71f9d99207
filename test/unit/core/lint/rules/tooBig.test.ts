import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('too-big', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('too-big', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nstatus: ready\nestimate: 13\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nmax-estimate: 8\n---\n# T\n',
  });
  check('---\ntype: story\nstatus: ready\nestimate: 8\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nmax-estimate: 8\n---\n# T\n',
  });
  check('---\ntype: story\nstatus: ready\nestimate: 13\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
