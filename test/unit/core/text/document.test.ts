import assert from 'node:assert/strict';
import { Document, type FileContent } from '../../../../src/core/text/document.js';

/** Codes of the problems with the text each marks. */
function check(
  content: string | FileContent,
  expected: readonly (readonly [code: string, marked: string])[],
): Document {
  const document = Document.parse('a.md', typeof content === 'string' ? { text: content } : content);
  assert.deepEqual(
    document.problems.map(({ code, span }) => [code, document.text.slice(span.start, span.end)]),
    expected,
  );
  return document;
}

describe('A document', () => {
  it('is sound', () => {
    const document = check('---\ntype: story\n---\n# Title\n\nLead\n', []);
    assert.deepEqual(
      [document.file, document.body.titles[0]?.text, document.frontMatter.frontMatter?.entries[0]?.value],
      ['a.md', 'Title', 'story'],
    );
    assert.equal(document.lines.lineCount, 7);
  });
  it('keeps its byte-order mark and line ends', () => {
    const text = '\uFEFF---\r\ntype: story\r\n---\r\n# Title\r\n';
    const document = check(text, []);
    assert.equal(document.text, text);
    assert.equal(document.body.titles[0]?.text, 'Title');
  });
  it('knows a title behind a byte-order mark', () =>
    assert.equal(check('\uFEFF# Title\n', []).body.titles[0]?.text, 'Title'));
  it('may be empty', () => {
    for (const text of ['', '\n \r\n', '\uFEFF', '\uFEFF\n']) check(text, [['file-unreadable', '']]);
  });
  it('may be unread', () => {
    check({ unreadable: 'not-utf8' }, [['file-unreadable', '']]);
    check({ unreadable: 'too-large' }, [['file-unreadable', '']]);
    assert.match(
      check({ unreadable: 'unreadable', message: 'no access' }, [['file-unreadable', '']]).problems[0]?.message ?? '',
      /no access/,
    );
  });
  it('may be too large, in bytes', () => {
    check('a'.repeat(1024 * 1024), []);
    check('a'.repeat(1024 * 1024 + 1), [['file-unreadable', '']]);
    check('é'.repeat(512 * 1024 + 1), [['file-unreadable', '']]);
    check('é'.repeat(512 * 1024), []);
    check('😀'.repeat(256 * 1024), []);
  });
  it('may be nested too deep', () => {
    check(`# T\n\n${'- '.repeat(40)}a\n`, [['file-unreadable', '- '.repeat(40)]]);
    check(`# T\n\n${'> '.repeat(20)}a\n`, []);
  });
  it('may have conflict markers', () => {
    const document = check(
      '---\na: 1\n---\n# T\n\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> x\n\n<<<<<<< HEAD\n=======\n>>>>>>> x\n',
      [
        ['conflict-marker', '<<<<<<< HEAD'],
        ['conflict-marker', '<<<<<<< HEAD'],
      ],
    );
    assert.deepEqual(
      document.body.lead.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind)),
      ['ours'],
    );
  });
  it('takes a conflict for the cause of broken front matter', () => {
    check('---\na: 1\n<<<<<<< HEAD\nb: "\n=======\nb: [\n>>>>>>> x\n---\n# T\n', [['conflict-marker', '<<<<<<< HEAD']]);
  });
  it('may show conflict markers in code', () => check('# T\n\n```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n```\n', []));
  it('may underline a heading with seven marks', () =>
    check(
      'Title\n=======\n\n>>>>>>> is no marker when eight follow >>>>>>>>\n'.replace('>>>>>>> is', '>>>>>>>> is'),
      [],
    ));
  it('has its problems in order of place', () => {
    check('---\na: *b\n---\n# T\n\n>>>>>>> x\n', [
      ['front-matter', '*b'],
      ['conflict-marker', '>>>>>>> x'],
    ]);
  });
});
