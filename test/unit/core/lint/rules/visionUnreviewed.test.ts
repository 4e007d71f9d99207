import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/VISION.md';

describe('vision-unreviewed', () => {
  const check = (fields: string, expected: readonly string[]): void => {
    it(`${JSON.stringify(fields)} → ${expected.join(', ')}`, () => {
      const text = `---\ntype: vision\nowner: PM\n${fields}---\n# V\n\nFor all.\n`;
      assert.deepEqual(liveOf('vision-unreviewed', { [file]: text }).says(file), expected);
    });
  };
  check('reviewed: 2025-09-18\n', ['information “2025-09-18”']);
  check('reviewed: 2025-09-19\n', []);
  check('reviewed: 2026-03-18\n', []);
  check('reviewed: 2026-02-30\n', []);
  check('', []);
});
