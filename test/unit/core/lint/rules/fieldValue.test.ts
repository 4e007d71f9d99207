import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('field-value', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('field-value', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nestimate: three\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstarted: 03/04/2025\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nblocked: true\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nsprint: [7, 8]\nrank: -1.5\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nblocked: true\n---\n# T\n', 1);
  check('---\ntype: story\nblocked: the printer is on loan\n---\n# T\n', 0);
  check('---\ntype: story\nfinished: 03/04/2025\n---\n# T\n', 1);
});
