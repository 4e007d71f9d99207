import assert from 'node:assert/strict';
import { readBody, type ListItem } from '../../../../src/core/text/body.js';
import {
  findSection,
  leadParagraph,
  sectionHeading,
  sectionItems,
  sectionKind,
} from '../../../../src/core/text/sections.js';

/** The blocks of the lead, each as `kind: text`. */
function check(text: string, expected: readonly string[]): void {
  const { lead } = readBody(text, 0).body;
  assert.deepEqual(
    lead.blocks.map((block) => {
      switch (block.kind) {
        case 'paragraph':
        case 'quote':
          return `${block.kind}: ${block.text}`;
        case 'list':
          return `list: ${block.items.map(describeItem).join(', ')}`;
        case 'fence':
          return `fence ${block.info}: ${block.content}`;
        case 'heading':
          return `heading ${block.heading.level}: ${block.heading.text}`;
        case 'other':
          return `other: ${text.slice(block.span.start, block.span.end)}`;
      }
    }),
    expected,
  );
}

function describeItem(item: ListItem): string {
  const box = item.checkbox === undefined ? '' : item.checkbox.checked ? '[x] ' : '[ ] ';
  const children = item.children.length === 0 ? '' : ` (${item.children.map(describeItem).join(', ')})`;
  return `${item.marker} ${box}${item.text}${children}`;
}

describe('Blocks', () => {
  it('are paragraphs whose soft breaks are blanks', () => check('a\nb\n\n c ', ['paragraph: a b', 'paragraph: c']));
  it('keep every offset on Windows', () => {
    const text = '# T\r\n\r\nab\r\ncd\r\n';
    const paragraph = leadParagraph(readBody(text, 0).body) ?? assert.fail();
    assert.equal(paragraph.text, 'ab  cd');
    assert.equal(text.charAt(paragraph.span.start + paragraph.text.indexOf('c')), 'c');
  });
  it('are lists nested by two columns', () => {
    check('- a\n  - b\n    - c\n- d', ['list: - a (- b (- c)), - d']);
    check('1. a\n  - b\n  - c\n2. d', ['list: 1. a (- b, - c), 2. d']);
    check('- a\n - b', ['list: - a, - b']);
    check('- a\n\t- b', ['list: - a (- b)']);
  });
  it('are lists of one kind each', () => check('- a\n* b', ['list: - a', 'list: * b']));
  it('are check boxes', () => {
    check('- [ ] a\n- [x] b\n- [X] c\n- [-] d\n- [ ]\n- [ ]e', [
      'list: - [ ] a, - [x] b, - [x] c, - [-] d, - [ ] , - [ ]e',
    ]);
  });
  it('give the character in a check box its place', () => {
    const text = '* [x] a';
    const [item] = sectionItems(readBody(text, 0).body.lead);
    assert.deepEqual(item?.checkbox, { checked: true, span: { start: 3, end: 4 } });
  });
  it('keep a bullet over several lines', () => check('- a\n  b\n\n  c\n- d', ['list: - a   b, - d']));
  it('are quotes', () => check('> a\n> b\n>\n> c\n\nd', ['quote: a b c', 'paragraph: d']));
  it('are quotes with anything in them', () => check('> # a\n> - b\n>   > c', ['quote: b c']));
  it('are opaque code', () => check('```gherkin x\n# a\n- b\n```', ['fence gherkin x: # a\n- b']));
  it('are code without an end', () => check('~~~\n## a', ['fence : ## a']));
  it('are deeper headings', () => check('### a ##\nb', ['heading 3: a', 'paragraph: b']));
  it('are others', () => {
    check('***\n\n| a |\n|---|\n| b |\n\n<!-- c\n\nd -->\n\n<div>\n</div>\n\n[e]: f', [
      'other: ***',
      'other: | a |\n|---|\n| b |',
      'other: <!-- c\n\nd -->',
      'other: <div>\n</div>',
      'other: [e]: f',
    ]);
  });
  it('may have NUL characters', () => check('a\u0000b', ['paragraph: a\u0000b']));
});

describe('Sections', () => {
  const text =
    'before\n\n# Title #\n\nlead\n\n## Acceptance Criteria\n- [ ] a\n\n## Notes:\n### deep\n# Second\n\nend\n';
  const { body } = readBody(text, 0);
  it('begin at headings of level two', () => {
    assert.deepEqual(
      body.sections.map(({ span }) => text.slice(span.start, span.end)),
      ['## Acceptance Criteria\n- [ ] a\n\n', '## Notes:\n### deep\n# Second\n\nend\n'],
    );
  });
  it('leave a lead behind the title', () => {
    assert.equal(text.slice(body.lead.span.start, body.lead.span.end), '\nlead\n\n');
    assert.equal(leadParagraph(body)?.text, 'lead');
  });
  it('may have no title', () => assert.equal(leadParagraph(readBody('> q\n\na\n\n## b\n', 0).body)?.text, 'a'));
  it('give all titles with their places', () => {
    assert.deepEqual(
      body.titles.map(({ text: title, span, textSpan }) => [
        title,
        text.slice(span.start, span.end),
        text.slice(textSpan.start, textSpan.end),
      ]),
      [
        ['Title', '# Title #', 'Title'],
        ['Second', '# Second', 'Second'],
      ],
    );
  });
  it('know underlined headings', () => {
    const other = readBody('Title\n=====\n\nlead\n\nNotes\n-----\nx\n', 0).body;
    assert.deepEqual(
      [other.titles[0]?.text, other.sections[0]?.heading?.text, leadParagraph(other)?.text],
      ['Title', 'Notes', 'lead'],
    );
  });
  it('are known by their synonyms, whatever the case', () => {
    assert.equal(sectionKind('ACCEPTANCE'), 'acceptance');
    assert.equal(sectionKind('Rules'), 'acceptance');
    assert.equal(sectionKind('steps  to reproduce'), 'steps-to-reproduce');
    assert.equal(sectionKind('Ideas'), undefined);
    assert.equal(findSection(body, 'acceptance')?.heading?.text, 'Acceptance Criteria');
    assert.equal(findSection(body, 'notes')?.heading?.text, 'Notes:');
    assert.equal(findSection(body, 'questions'), undefined);
    assert.equal(sectionHeading('definition-of-ready'), 'Definition of Ready');
    assert.equal(sectionHeading('acceptance'), 'Acceptance criteria');
  });
  it('keep their places behind front matter', () => {
    const whole = `---\na: 1\n---\n${text}`;
    const shifted = readBody(whole, 13).body;
    assert.equal(
      whole.slice(shifted.sections[0]?.span.start, shifted.sections[0]?.span.end),
      '## Acceptance Criteria\n- [ ] a\n\n',
    );
  });
});
