import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fieldNames } from '../../../../src/core/model/fields.js';
import { Document } from '../../../../src/core/text/document.js';
import { setFields, type FieldValue } from '../../../../src/core/writing/setFields.js';
import { addToList, listOf, removeFromList } from '../../../../src/core/writing/listField.js';
import { documentOf, edited, fieldsOf } from './editing.js';

const nasty = fc.constantFrom(
  'a: b',
  '# no',
  "it's",
  '"',
  '- x',
  '{',
  ']',
  'a, b',
  '---',
  '*x',
  '&a',
  '!t',
  '🎉 ok',
  'x #y',
  ' ',
  'ünï',
  '\t',
  '\\',
  '%',
  '@',
  '`',
  'null',
  '~',
  'yes',
  '1.10',
  ':',
  '?',
  '? x',
  '|',
  '>',
  'a\nb',
  'x:',
  '\u2028',
  '\u0085',
  '=',
  '<<',
  '\ud800',
  '\ufeff',
  '\x85é',
);
const value = fc.oneof(
  nasty,
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
  fc.stringMatching(/^[A-Za-z0-9 .:#,'"[\]{}-]{1,16}$/),
);
const list = fc.array(value, { maxLength: 4 });
const comment = fc.constantFrom('', '', ' # a note', '   # x: y');

const plain = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const element = fc.oneof(
  plain,
  plain.map((text) => `"${text}"`),
  plain.map((text) => `'${text}, ${text}'`),
);
/** One field as people write it, in one of many ways; KEY stands for its name. */
const entry = fc.oneof(
  fc.tuple(element, comment).map(([text, note]) => `KEY: ${text}${note}`),
  fc.tuple(fc.array(element, { maxLength: 3 }), comment).map(([all, note]) => `KEY: [${all.join(', ')}]${note}`),
  fc
    .tuple(fc.array(element, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '  ', '    '), comment)
    .map(([all, indent, note]) => `KEY:${note}\n${all.map((each) => `${indent}- ${each}${note}`).join('\n')}`),
  plain.map((text) => `KEY: |\n  ${text}\n  ${text}`),
  plain.map((text) => `KEY: { a: ${text} }`),
  fc.constant('KEY:'),
  fc.constant('# before\nKEY: x'),
);

const names = [...fieldNames('story'), 'mine', 'Other'];
const header = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...names), entry), { maxLength: 7, selector: ([key]) => key })
  .map((fields) => fields.map(([key, lines]) => lines.replaceAll('KEY', key)));
const documents = fc
  .record({
    header,
    bom: fc.constantFrom('', '\ufeff'),
    lineBreak: fc.constantFrom('\n', '\n', '\r\n'),
    body: fc.constantFrom(
      '',
      '# T\n',
      '\n# T\n\nAs a cook, I want x.\n\n## Questions\n\n- [ ] y\n',
      '# T\n\n---\n\nrank: 5\n',
    ),
  })
  .map(({ header: lines, bom, lineBreak, body }) => {
    const block = ['---', ...lines, '---', ''].join('\n') + body;
    return bom + (lineBreak === '\n' ? block : block.replaceAll('\n', lineBreak));
  });

const change = fc.tuple(fc.constantFrom(...names), fc.oneof(value, list, fc.constant(undefined)));

/** What stays of the text when the changed fields are taken out, line by line. */
function others(text: string, changed: string): string {
  const document = documentOf(text);
  let rest = text;
  for (const { key, span } of [...(document.frontMatter.frontMatter?.entries ?? [])].reverse()) {
    if (key === changed) rest = rest.slice(0, span.start) + rest.slice(span.end);
  }
  return rest;
}

describe('setFields on any document', () => {
  it('gives exactly the value asked for and keeps every other character', () => {
    fc.assert(
      fc.property(documents, change, (text, [field, wanted]) => {
        const document = documentOf(text);
        fc.pre(document.frontMatter.frontMatter !== undefined);
        const result = edited(text, setFields(document, { [field]: wanted }));
        const expected: Record<string, FieldValue | undefined> = { ...fieldsOf(text), [field]: wanted } as Record<
          string,
          FieldValue
        >;
        const found = fieldsOf(result);
        if (wanted === undefined) Reflect.deleteProperty(expected, field);
        else if (Array.isArray(wanted) && wanted.length === 1 && typeof found[field] === 'string')
          expected[field] = wanted[0];
        assert.deepEqual(found, expected);
        assert.equal(others(result, field), others(text, field));
        assert.deepEqual(setFields(documentOf(result), { [field]: wanted }), []);
        const [before, after] = [
          text.slice(document.frontMatter.bodyStart),
          result.slice(documentOf(result).frontMatter.bodyStart),
        ];
        assert.equal(after, before);
      }),
      { numRuns: 120 },
    );
  });
  it('adds and removes list values, and nothing is left of a round trip', () => {
    fc.assert(
      fc.property(documents, fc.stringMatching(/^new[A-Z]{1,3}$/), (text, added) => {
        const document = documentOf(text);
        fc.pre(document.frontMatter.frontMatter !== undefined);
        const before = listOf(document, 'tags');
        fc.pre(!text.includes('tags: {'));
        const longer = documentOf(edited(text, addToList(document, 'tags', added)));
        assert.deepEqual(listOf(longer, 'tags'), [...before, added]);
        const again = documentOf(edited(longer.text, removeFromList(longer, 'tags', added)));
        assert.deepEqual(listOf(again, 'tags'), before);
        if (before.length > 1) assert.equal(again.text, text);
      }),
      { numRuns: 120 },
    );
  });
  it('gives a file without front matter one that reads back', () => {
    fc.assert(
      fc.property(value, fc.constantFrom('# T\n', 'x\r\n', '\ufeff# T\n'), (wanted, text) => {
        const result = edited(text, setFields(documentOf(text), { type: 'story', blocked: wanted }));
        assert.deepEqual(fieldsOf(result), { type: 'story', blocked: wanted });
        assert.equal(Document.parse('x.md', { text: result }).problems.length, 0);
      }),
      { numRuns: 100 },
    );
  });
});
