import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('type-missing', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('type-missing', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\nstatus: ready\n---\n# T\n', 1);
  check('# Just notes\n', 1);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
