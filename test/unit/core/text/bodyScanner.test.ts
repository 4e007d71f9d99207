import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BodyScanner } from '../../../../src/core/text/bodyScanner.js';
import { readBodyWithRemark } from '../../../../src/core/text/remarkBody.js';
import { examples, fixture } from './commonMarkExamples.js';

/** The scanner must say what remark says, or say nothing. */
function check(text: string): 'judged' | 'handed over' {
  const scanned = new BodyScanner(text, 0, 'strict').scan();
  if (scanned === undefined) return 'handed over';
  assert.deepEqual(scanned, readBodyWithRemark(text, 0));
  return 'judged';
}

describe('The scanner says what remark says', () => {
  for (const [index, text] of examples.entries()) {
    it(`of example ${index}: ${JSON.stringify(text)}`, () => {
      check(text);
      check(`# Title\n\n${text}\n\n## Section\n\n${text}`);
      check(text.replaceAll(/(?<!\r)\n/g, '\r\n'));
    });
  }

  it('of a story with everything in it, without asking', () => {
    assert.equal(check(fixture), 'judged');
    assert.equal(check(fixture.replaceAll('\n', '\r\n')), 'judged');
  });

  it('of any two examples together', () => {
    const example = fc.constantFrom(...examples);
    fc.assert(
      fc.property(
        example,
        fc.constantFrom('\n', '\n\n'),
        example,
        (one, between, two) => void check(one + between + two),
      ),
      {
        numRuns: 1500,
      },
    );
  });

  it('of Markdown-like noise', () => {
    const indent = fc.constantFrom('', '', '', ' ', '  ', '   ', '    ', '      ', '\t');
    const start = fc.constantFrom(
      '',
      '',
      '- ',
      '- ',
      '* ',
      '1. ',
      '2) ',
      '- [ ] ',
      '# ',
      '## ',
      '### ',
      '> ',
      '```',
      '~~~',
      '| ',
      '<!-- ',
      '---',
      '===',
      '|-|',
      '-',
      '[a]: ',
      '    ',
    );
    const rest = fc.constantFrom(
      '',
      'a',
      'b c',
      'x | y',
      '- d',
      '-->',
      '#',
      '`q`',
      '*e*',
      '[ ] f',
      'g.',
      '> h',
      '1. i',
      '\\',
      '  ',
    );
    const line = fc.tuple(indent, start, rest).map((parts) => parts.join(''));
    const text = fc
      .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('\n', '\r\n'))
      .map(([lines, end]) => lines.join(end));
    fc.assert(
      fc.property(text, (each) => void check(each)),
      { numRuns: 3000 },
    );
  });
});
