import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('story-role-generic', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('story-role-generic', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a user, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a user, I want salt, so that it tastes.\n', 0, {
    'backlog/p/u.md': '---\ntype: persona\naliases: [user]\n---\n# Eater\n',
    'backlog/p/cook.md': '---\ntype: persona\n---\n# Cook\n',
    'backlog/p/guest.md': '---\ntype: persona\n---\n# Guest\n',
  });
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a power user, I want salt, so that it tastes.\n', 0);
});
