import assert from 'node:assert/strict';
import { criteriaOf } from '../../../../src/core/text/criteria.js';
import { splitItem } from '../../../../src/core/writing/splitItem.js';
import { documentOf, EditedFiles, file } from './editing.js';

const pieces = [
  '- [ ] one',
  '- [x] two  ',
  '  - Given a, when b,\n    then c',
  '* star',
  '',
  '',
  '<!-- note -->',
  '```gherkin\nScenario: s\n  Given x\n```',
  'A paragraph.',
  '1. first\n   - nested',
  '### Deeper',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '   lazy line',
  '- [ ] zwölf ✓',
];

/** A small generator with a seed, so that a failure can be repeated. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

describe('splitting an item, whatever its criteria', () => {
  it('loses no line, invents none, and moves the criteria unchanged', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const next = numbers(seed);
      const criteria = Array.from({ length: next(12) }, () => pieces[next(pieces.length)] ?? '').join('\n');
      const lineBreak = next(4) === 0 ? '\r\n' : '\n';
      const tail = next(2) === 0 ? '\n\n## Questions\n\n- [ ] q\n' : next(2) === 0 ? '\n' : '';
      const body = `# T\n\nAs a cook, I want salt.\n\n## Acceptance criteria\n\n${criteria}${tail}`;
      const text = `---\ntype: story\nstatus: ready\nrank: 7\n---\n${body}`.replaceAll('\n', lineBreak);
      const files = new EditedFiles({ [file]: text });
      const all = criteriaOf(documentOf(text));
      const picked = all.map((_, index) => index).filter(() => next(2) === 0);
      const item = files.backlog.find('item', 'LAR-1');
      assert.ok(item);
      files.apply(splitItem(files.backlog, item, documentOf(text), { title: 'Two', criteria: picked }, []));
      const made = files.text(files.paths.find((path) => path !== file) ?? '');
      const kept = files.text(file);
      const where = `seed ${seed}\n${text}\n--- kept\n${kept}\n--- made\n${made}`;
      for (const index of picked) {
        const criterion = all[index];
        assert.ok(criterion);
        assert.ok(made.includes(text.slice(criterion.span.start, criterion.span.end).replace(/\r?\n$/, '')), where);
      }
      const shared = ['## Acceptance criteria', 'As a cook, I want salt.', '---', 'type: story'];
      const count = (lines: string[]): string[] => lines.filter((line) => !shared.includes(line)).sort();
      const added = [
        '# Two',
        '## Notes',
        'Split from LAR-1.',
        ...linesOf(made).filter((line) => /^(?:status|rank):/.test(line)),
      ];
      assert.deepEqual(count([...linesOf(kept), ...linesOf(made)]), count([...linesOf(text), ...added]), where);
    }
  });
});
