import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readWithLibrary } from '../../../../src/core/text/frontMatter.js';
import { readSubset } from '../../../../src/core/text/frontMatterSubset.js';

/** What the subset reader is sure of must be what the YAML library reads, places and all. */
function check(text: string): 'sure' | 'unsure' {
  const entries = readSubset(text, 0, text.length);
  if (entries === undefined) return 'unsure';
  assert.deepEqual({ entries }, readWithLibrary(text, { start: 0, end: text.length }));
  return 'sure';
}

const simple = [
  '',
  '\n\n',
  '# only a comment\n',
  'type: story\n',
  'type: story',
  'type: story\nstatus: ready\n',
  'type: story\r\nstatus: ready\r\n',
  'rank: -350\n',
  'rank: 00123\n',
  'release: 1.10\n',
  'created: 2026-03-12\n',
  'time: 12:30\n',
  'url: https://example.org/a#b\n',
  'empty:\n',
  'empty:\nnext: 1\n',
  'empty: # nothing\n\n  # indented\nnext: 1\n',
  'a: b # comment\n',
  'a: b#c\n',
  'a:   b  c   \n',
  'tags: [a, b]\n',
  'tags: []\n',
  'tags: [ "a, b", \'c\', d e ]   # x\n',
  'depends-on: [LAR-35]\n',
  'cares-about: [tag:allergens]\n',
  'code: [src/sync/**]\n',
  'score: { reach: 96, impact: 2, confidence: 80%, effort: 0.5 }\n',
  'lint-ignore: { too-big: one vendor API, title: "x: y" }\n',
  'score: {}\n',
  'unit: "%"\n',
  "text: 'it''s'\n",
  'list:\n  - a\n  - b\n',
  'list:\n- a\n- "b"\nnext: 1\n',
  'list:\n\n  # c\n  - a # d\n\n  - b\n# e\nnext: 1\n',
  'score:\n  reach: 96\n  impact: 2\nnext: 1\n',
  '__proto__: 1\nconstructor: 2\n',
  'note: ein Käse für 5 €\n',
  'dash: a - b\n',
  'question: why?\n',
  'quote: say "hello"\n',
  'and: R&D *now* !\n',
];

const doubtful = [
  'a: 1\na: 2\n',
  'a: x: y\n',
  'a: |\n  b\n',
  'a: b\n  c\n',
  'a: [b,\n  c]\n',
  'a: "b\\n"\n',
  'a: *b\n',
  'a: &b c\n',
  'a: !b c\n',
  '<<: a\n',
  'a: {b: c}}\n',
  'a: [b, [c]]\n',
  'a: { b: { c: d } }\n',
  'a: @b\n',
  'a: %b\n',
  'a:\tb\n',
  '\ta: b\n',
  ' a: b\n',
  'a:b\n',
  'a : b\n',
  '- a\n',
  'a: - b\n',
  'a:\n  - b: c\n',
  'a:\n  - b\n c: d\n',
  'a:\n  b: c\n   d: e\n',
  'a: "b" c\n',
  'a: [b] c\n',
  'a: [b, , c]\n',
  'a: [b: c]\n',
  'a: b\u0000\n',
  'a: b\rc: d\n',
  'a: [b #c]\n',
  '"a": b\n',
  'a: b:\n',
  'a: >-\n',
];

describe('The subset reader', () => {
  for (const text of simple) it(`is sure of ${JSON.stringify(text)}`, () => assert.equal(check(text), 'sure'));
  for (const text of doubtful) it(`is not sure of ${JSON.stringify(text)}`, () => assert.equal(check(text), 'unsure'));

  it('reads any two headers as the library does', () => {
    const header = fc.constantFrom(...simple, ...doubtful);
    fc.assert(
      fc.property(header, header, (one, two) => void check(one + two.replaceAll(/^(\w)/gm, '$1x'))),
      { numRuns: 1500 },
    );
  });

  it('reads YAML-like noise as the library does', () => {
    const part = fc.constantFrom(
      'a',
      'b',
      'key',
      ': ',
      ':',
      ' ',
      '  ',
      '- ',
      '-',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '&',
      '*',
      '!',
      '|',
      '>',
      '%',
      '1',
      '.5',
      'ü',
      '?',
      '\n',
      '\n',
      '\n  ',
      '\r\n',
      '\t',
      '~',
      '`',
      '\\',
      '=',
      '😀',
    );
    const line = fc
      .tuple(fc.constantFrom('a: ', 'b: ', 'c:', '  - ', '- ', '  d: ', '', '# '), fc.array(part, { maxLength: 6 }))
      .map(([start, rest]) => start + rest.join(''));
    const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, (each) => void check(each)),
      { numRuns: 4000 },
    );
  });
});
