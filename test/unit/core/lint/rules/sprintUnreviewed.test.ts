import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('sprint-unreviewed', () => {
  const check = (name: string, fields: string, expected: readonly string[]): void => {
    it(name, () =>
      assert.deepEqual(ruleSays('sprint-unreviewed', `---\ntype: sprint\n${fields}\n---\n# S\n\nG.\n`), expected),
    );
  };
  check('speaks about an ended sprint', 'start: 2026-03-02\nend: 2026-03-13', ['warning “2026-03-13”']);
  check('is silent on the last day', 'start: 2026-03-02\nend: 2026-03-18', []);
  check('is silent with a result', 'start: 2026-03-02\nend: 2026-03-13\nresult: met', []);
  check('leaves a wrong result to field-value', 'start: 2026-03-02\nend: 2026-03-13\nresult: good', []);
  check('is silent without a readable end', 'start: 2026-03-02\nend: soon', []);
});
