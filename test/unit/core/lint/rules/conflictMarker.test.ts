import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('conflict-marker', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('conflict-marker', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\n<<<<<<< HEAD\nestimate: 3\n=======\nestimate: 5\n>>>>>>> b\n---\n# T\n', 'some');
  check('---\ntype: story\n---\n# T\n\n```\n<<<<<<< HEAD\n```\n', 0);
});
