import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Document } from '../../../../src/core/text/document.js';
import { findSection, sectionItems } from '../../../../src/core/text/sections.js';
import { addBullet, addNestedBullet } from '../../../../src/core/writing/addBullet.js';
import { EditRefused, type TextEdit } from '../../../../src/core/writing/backlogEdit.js';
import { insertSection } from '../../../../src/core/writing/insertSection.js';
import { tickBox } from '../../../../src/core/writing/tickBox.js';
import { documentOf, edited } from './editing.js';

function questions(document: Document) {
  return findSection(document.body, 'questions') ?? assert.fail('no questions');
}

function check(text: string, edit: (document: Document) => readonly TextEdit[], expected: string): void {
  assert.equal(edited(text, edit(documentOf(text))), expected);
}

const add =
  (bullet: string, nested: string[] = []) =>
  (document: Document) =>
    addBullet(document, questions(document), bullet, nested);
const tick = (index: number, checked: boolean) => (document: Document) => {
  const item = sectionItems(questions(document))[index] ?? assert.fail('no item');
  return tickBox(document, item, checked);
};

describe('tickBox', () => {
  it('changes the one character in the box', () => {
    check('# T\n\n## Questions\n\n- [ ] a\n- [x] b\n', tick(0, true), '# T\n\n## Questions\n\n- [x] a\n- [x] b\n');
    check('# T\n\n## Questions\n\n- [ ] a\n- [X] b\n', tick(1, false), '# T\n\n## Questions\n\n- [ ] a\n- [ ] b\n');
    check('# T\n\n## Questions\n\n- [X] b\n', tick(0, true), '# T\n\n## Questions\n\n- [X] b\n');
  });
  it('gives a bullet without a box one', () => {
    check('## Questions\n* a\n', tick(0, true), '## Questions\n* [x] a\n');
  });
});

describe('addBullet', () => {
  it('follows the marker, the indentation and the spacing of the list', () => {
    check('## Questions\n\n- a\n', add('b'), '## Questions\n\n- a\n- b\n');
    check(
      '## Questions\n\n* a\n  more\n\n## Notes\n',
      add('[ ] b', ['c']),
      '## Questions\n\n* a\n  more\n* [ ] b\n  * c\n\n## Notes\n',
    );
    check(
      '## Questions\n\n  - a\n      - x\n',
      add('b', ['c']),
      '## Questions\n\n  - a\n      - x\n  - b\n      - c\n',
    );
    check('## Questions\n\n1. a\n2. b\n', add('c', ['d']), '## Questions\n\n1. a\n2. b\n3. c\n   - d\n');
    check('## Questions\n\n- a\n\n- b\n', add('c'), '## Questions\n\n- a\n\n- b\n\n- c\n');
    check('## Questions\n\n- a\n\nAfter.\n', add('b'), '## Questions\n\n- a\n- b\n\nAfter.\n');
    check('## Questions\r\n\r\n- a\r\n', add('two\nlines'), '## Questions\r\n\r\n- a\r\n- two lines\r\n');
    check('## Questions\n\n- a', add('b'), '## Questions\n\n- a\n- b');
  });
  it('begins a list where there is none', () => {
    check('## Questions\n', add('b'), '## Questions\n\n- b\n');
    check('## Questions\n\n## Notes\n\n* x\n', add('b'), '## Questions\n\n* b\n\n## Notes\n\n* x\n');
    check('## Questions\n\nSome prose.  \n\n\n', add('b', ['c']), '## Questions\n\nSome prose.  \n\n- b\n  - c\n\n\n');
  });
  it('adds below a bullet', () => {
    const answer = (document: Document) =>
      addNestedBullet(document, sectionItems(questions(document))[0] ?? assert.fail(), 'yes');
    check('## Questions\n\n- [x] a\n- b\n', answer, '## Questions\n\n- [x] a\n  - yes\n- b\n');
    check('## Questions\n\n- a\n    * x\n- b\n', answer, '## Questions\n\n- a\n    * x\n    * yes\n- b\n');
  });
  it('refuses a place that swallows the bullet', () => {
    assert.throws(() => add('b')(documentOf('## Questions\n\n```\ncode\n')), EditRefused);
  });
  it('adds that bullet and nothing else', () => {
    const line = fc.constantFrom(
      '- a',
      '  - b',
      '* c',
      '1. d',
      'text',
      '',
      '',
      '> q',
      '- [ ] e',
      '- [x] f',
      '    deep',
      '### Sub',
      '| a | b |',
      '<!-- c -->',
    );
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        (lines, lineBreak, isLast) => {
          const text = ['# T', '', '## Questions', ...lines, ...(isLast ? [] : ['', '## Notes', 'end']), ''].join(
            lineBreak,
          );
          const document = documentOf(text);
          const edits = addBullet(document, questions(document), '[ ] new one', ['below']);
          const after = documentOf(edited(text, edits));
          const added = sectionItems(questions(after)).at(-1);
          assert.ok(edits.length === 1 && edits[0]?.span.start === edits[0]?.span.end);
          const all = JSON.stringify(after.body);
          assert.ok(all.includes('"new one"') && all.includes('"below"'), `${text}\n=>\n${after.text}`);
          assert.ok(added !== undefined);
          assert.equal(after.text.includes('\r\n'), lineBreak === '\r\n');
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('insertSection', () => {
  const insert = (kind: Parameters<typeof insertSection>[1], content: string) => (document: Document) =>
    insertSection(document, kind, content);

  it('puts a section at its usual place', () => {
    check('# T\n\nLead.\n', insert('questions', '- [ ] a'), '# T\n\nLead.\n\n## Questions\n\n- [ ] a\n');
    check(
      '# T\n\n## Acceptance\n\n- a\n\n## Release note\n\nx\n',
      insert('questions', '- [ ] a\n'),
      '# T\n\n## Acceptance\n\n- a\n\n## Questions\n\n- [ ] a\n\n## Release note\n\nx\n',
    );
    check('# T\n## Notes\nx', insert('acceptance', ''), '# T\n\n## Acceptance criteria\n\n## Notes\nx');
    check(
      '# T\n\n## Own\n\nx\n',
      insert('decisions', '- 2026-03-18: y'),
      '# T\n\n## Own\n\nx\n\n## Decisions\n\n- 2026-03-18: y\n',
    );
    check(
      '# T\r\n\r\n## Decisions\r\n',
      insert('outcome', 'a\nb'),
      '# T\r\n\r\n## Decisions\r\n\r\n## Outcome\r\n\r\na\r\nb\r\n',
    );
    check('---\ntype: bug\n---', insert('steps-to-reproduce', ''), '---\ntype: bug\n---\n\n## Steps to reproduce\n');
  });
  it('refuses a second one', () => {
    assert.throws(() => insertSection(documentOf('## Rules\n'), 'acceptance', ''), EditRefused);
  });
});
