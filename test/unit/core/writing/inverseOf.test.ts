import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type TextEdit } from '../../../../src/core/writing/backlogEdit.js';
import { inverseOf } from '../../../../src/core/writing/inverseOf.js';

describe('The inverse of an edit', () => {
  it('gives back the text, whatever was edited', () => {
    const cases = fc.record({
      text: fc.string(),
      cuts: fc.array(fc.nat(40)),
      words: fc.array(fc.string(), { minLength: 20 }),
    });
    fc.assert(
      fc.property(cases, ({ text, cuts, words }) => {
        const edits = editsAt(text, cuts, words);
        const change = { kind: 'change', file: 'a.md', base: text, edits } as const;
        const [inverse] = inverseOf({ label: 'Move', files: [change] }).files;
        assert.ok(inverse?.kind === 'change');
        assert.equal(inverse.base, applyEdits(text, edits));
        assert.equal(applyEdits(inverse.base, inverse.edits), text);
      }),
    );
  });
});

/** Edits at pairs of places, in order and apart. */
function editsAt(text: string, cuts: readonly number[], words: readonly string[]): TextEdit[] {
  const places = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const span = { start: places[at] ?? 0, end: places[at + 1] ?? 0 };
    edits.push({ span, newText: words[at % words.length] ?? '' });
  }
  return edits;
}
