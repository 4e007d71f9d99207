import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('field-unknown', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('field-unknown', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nestimat: 3\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nsquad-name: blue\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nestimate: 3\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nnote: x\n---\n# T\n', 0);
  check('---\ntype: story\nepci: LAR-1\n---\n# T\n', 1);
});
