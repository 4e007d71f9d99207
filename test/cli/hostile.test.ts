import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Document } from '../../src/core/text/document.js';

/** Large enough for a quadratic reader to run into mocha's time limit. */
const large = 256 * 1024;
const fill = (unit: string, size: number): string => unit.repeat(Math.floor(size / unit.length));
const header = (inner: string): string => `---\n${inner}\n---\n# T\n`;

function check(text: string): void {
  const document = Document.parse('a.md', { text });
  for (const { span } of document.problems) assert.ok(span.start <= span.end && span.end <= document.text.length);
}

describe('A hostile file is read at once', () => {
  const bodies = [
    '- ',
    '*a_ ',
    '>',
    '> ',
    '- a\n',
    '  - a\n',
    '[',
    '](',
    '`',
    '``a',
    '<',
    '<!--',
    '<!-- -->\n',
    '#',
    '# a\n',
    '| ',
    '|a|\n|-|\n',
    '1. ',
    '\n',
    ' ',
    '\t',
    'a ',
    'a\n',
    '=\n',
    'a\n=\n',
    '- a\nb\n',
    '[a]: b\n',
    '```\n',
    '~~~\n\n',
    '<div>\n',
    '    a\n',
    '- - a\n',
    '> a\nb\n',
    '> > > a\n\n',
    '\r',
    '\r\n',
    '\u0000',
    '🎉',
    '<<<<<<< a\n',
    '=======\n',
    '>>>>>>> a\n',
    '"',
    "'",
  ];
  for (const unit of bodies) {
    it(`with a body of ${JSON.stringify(unit)}`, () => {
      check(fill(unit, large));
      check(fill(unit, 8_000));
      check(`# T\n\nA\n===\n\n${fill(unit, 8_000)}`);
      check(`- a\n\n  ${fill(unit, 8_000)}`);
    });
  }
  const headers = [
    '\n',
    ' ',
    '[',
    '{',
    '{a: ',
    '- ',
    '? ',
    'a: ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    '#\n',
    '|\n',
    '---a\n',
    '\t',
    'a\n',
    '[a, ',
    ': ',
    '%a\n',
    '\u0000',
    '\r',
  ];
  for (const unit of headers) {
    it(`with a header of ${JSON.stringify(unit)}`, () => {
      for (const size of [3000, 65_000, large - 100]) {
        check(header(fill(unit, size)));
        check(header(`a: ${fill(unit, size)}`));
        check(header(`a: "${fill(unit, size)}"`));
        check(header(`a:\n  ${fill(unit, size)}`));
        check(`---\na: ${fill(unit, size)}`);
        check(fill(unit, size) + header('a: 1'));
      }
    });
  }
  it('with very many keys', () => {
    const keys = (count: number): string => Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n');
    check(header(keys(5000)));
    check(header(keys(50_000)));
    check(header(`${keys(5000)}\nk1: [2,\n3]`));
    check(header(`a: {${keys(5000).replaceAll('\n', ', ')}}`));
  });
  it('with lists nested line by line', () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `${'  '.repeat(index)}- a`).join('\n');
    check(lines.slice(0, large));
    check(`${lines.slice(0, 8_000)}\nlazy`);
  });
  it('with anything in it, and never throws', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '---\n',
        '---',
        '\n',
        'a: ',
        '- ',
        '  ',
        '# ',
        '> ',
        '```\n',
        '<<<<<<< a\n',
        '=======\n',
        '>>>>>>> a\n',
        '\uFEFF',
        '\r\n',
        '"',
        '[',
        '{',
        '&a',
        '*a',
        '\u0000',
        '|',
      ),
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (each) => check(each)),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(text, (each) => check(header(each))),
      { numRuns: 2000 },
    );
  });
});
