import assert from 'node:assert/strict';
import type { Document } from '../../../../src/core/text/document.js';
import type { TextEdit } from '../../../../src/core/writing/backlogEdit.js';
import { addToList, removeFromList, replaceInList } from '../../../../src/core/writing/listField.js';
import { setFields } from '../../../../src/core/writing/setFields.js';
import { documentOf, edited } from './editing.js';

function check(header: string, edit: (document: Document) => readonly TextEdit[], expected: string): void {
  const text = `---\n${header}---\n`;
  assert.equal(edited(text, edit(documentOf(text))), `---\n${expected}---\n`);
}

const add = (value: string) => (document: Document) => addToList(document, 'tags', value);
const remove = (value: string) => (document: Document) => removeFromList(document, 'tags', value);
const replace = (value: string, by: string) => (document: Document) => replaceInList(document, 'tags', value, by);

describe('list fields', () => {
  it('grow in the style they are written in', () => {
    check('tags: [a, b]\n', add('c'), 'tags: [a, b, c]\n');
    check('tags: [ a ,b ] # x\n', add('c, d'), 'tags: [ a, "c, d" ,b ] # x\n'.replace('a, "c, d" ,b', 'a ,b, "c, d"'));
    check('tags: []\n', add('c'), 'tags: [c]\n');
    check('tags: a\n', add('b'), 'tags: [a, b]\n');
    check('tags:\n', add('b'), 'tags: [b]\n');
    check('', add('b'), 'tags: [b]\n');
    check('tags:\n  - a # one\n  - b\nrank: 1\n', add('c: d'), 'tags:\n  - a # one\n  - b\n  - "c: d"\nrank: 1\n');
    check('tags:\n- a\nrank: 1\n', add('c'), 'tags:\n- a\n- c\nrank: 1\n');
    check('tags: [\n  a, # one\n  b\n]\n', add('c'), 'tags: [\n  a, # one\n  b, c\n]\n');
    check('tags: [a, b]\n', add('A'), 'tags: [a, b]\n');
  });
  it('shrink, and go with their last value', () => {
    check('tags: [a, b, c]\n', remove('B'), 'tags: [a, c]\n');
    check('tags: [a, b, c]\n', remove('a'), 'tags: [b, c]\n');
    check('tags: [a, b, c]\n', remove('c'), 'tags: [a, b]\n');
    check('tags: [a, a, c]\n', remove('a'), 'tags: [c]\n');
    check('tags:\n  # all\n  - a\n  - b # two\n  - "c"\n', remove('b'), 'tags:\n  # all\n  - a\n  - "c"\n');
    check('tags: [a]\nrank: 1\n', remove('a'), 'rank: 1\n');
    check('tags: a\nrank: 1\n', remove('a'), 'rank: 1\n');
    check('tags: [a]\n', remove('x'), 'tags: [a]\n');
  });
  it('take another value in the place of one', () => {
    check('tags: [a, "b", c]\n', replace('b', 'x'), 'tags: [a, "x", c]\n');
    check('tags: a # x\n', replace('A', 'b'), 'tags: b # x\n');
    check("tags:\n- a\n- 'b'\n", replace('b', "it's"), "tags:\n- a\n- 'it''s'\n");
    check('tags: [a]\n', replace('x', 'y'), 'tags: [a]\n');
  });
  it('are written anew where elements change places', () => {
    const set = (tags: string[]) => (document: Document) => setFields(document, { tags });
    check('tags:\n  - a\n  - b\n  - c\n', set(['c', 'x']), 'tags:\n  - c\n  - x\n');
    check('tags: [a, b, c]\n', set(['c', 'd', 'a', 'e']), 'tags: [c, d, a, e]\n');
    check('tags:\n  - a\nrank: 1\n', set([]), 'tags: []\nrank: 1\n');
    check('tags:\n  - [a, b]\nrank: 1\n', set(['c', 'd']), 'tags: [c, d]\nrank: 1\n');
  });
});
