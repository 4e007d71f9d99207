import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('title-long', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('title-long', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\n---\n# A title.\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check(
    '---\ntype: story\n---\n# xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nAs a cook, I want salt, so that it tastes.\n',
    1,
  );
  check('---\ntype: story\n---\n# Contact ACME Inc.\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\n---\n# Wait\u2026\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
