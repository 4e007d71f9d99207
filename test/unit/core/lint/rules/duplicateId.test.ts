import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('duplicate-id', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('duplicate-id', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/LAR-1-b.md': '---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/x/lar-1.md': '---\ntype: story\nid: lar-1\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/sprints/LAR-1.md': '---\ntype: sprint\nstart: 2026-01-01\nend: 2026-01-02\n---\n# S\n',
  });
});
