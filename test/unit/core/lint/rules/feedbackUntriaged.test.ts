import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/feedback/f.md';

describe('feedback-untriaged', () => {
  const check = (fields: string, expected: readonly string[]): void => {
    it(`${JSON.stringify(fields)} → ${expected.join(', ')}`, () => {
      const text = `---\ntype: feedback\nfrom: hilltop\n${fields}\n---\n> Rice was missing.\n`;
      assert.deepEqual(liveOf('feedback-untriaged', { [file]: text }).says(file), expected);
    });
  };
  check('date: 2026-03-10', ['information “> Rice was missing.”']);
  check('date: 2026-03-11', []);
  check('date: 2026-03-18', []);
  check('date: 2026-04-18', []);
  check('date: 2026-01-10\nitems: LAR-1', []);
  check('date: 2026-01-10\nitems: [LAR-1, LAR-2]', []);
  check('date: 2026-01-10\nitems: []', ['information “[]”']);
  check('date: 2026-01-10\nitems:', ['information “items”']);
  check('date: 2026-01-10\nitems: { a: b }', []);
  check('date: yesterday', []);
  check('source: sales', []);
});
