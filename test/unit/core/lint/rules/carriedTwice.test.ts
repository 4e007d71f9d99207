import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('carried-twice', () => {
  const check = (name: string, text: string, expected: readonly string[], others: TestFiles = {}): void => {
    it(name, () => assert.deepEqual(ruleSays('carried-twice', text, others), expected));
  };
  const story = (fields: string): string => `---\ntype: story\n${fields}---\n# T\n`;
  check('speaks in the third sprint, at the last', story('status: ready\nsprint: [6, 7, 8]\n'), ['warning “8”']);
  check('speaks in the fourth', story('status: doing\nsprint: [5, 6, 7, 8]\n'), ['warning “8”']);
  check('is silent in the second', story('status: ready\nsprint: [7, 8]\n'), []);
  check('counts a sprint once', story('status: ready\nsprint: [7, 8, 7]\n'), []);
  check('is silent about one sprint and none', story('status: ready\nsprint: 8\n'), []);
  check('is silent about ideas', story('sprint: [6, 7, 8]\n'), []);
  check('is silent about what is done', story('status: done\nsprint: [6, 7, 8]\n'), []);
});
