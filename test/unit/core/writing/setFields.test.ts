import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { setFields, type FieldChanges } from '../../../../src/core/writing/setFields.js';
import { documentOf, edited } from './editing.js';

function set(text: string, changes: FieldChanges): string {
  return edited(text, setFields(documentOf(text), changes));
}

/** Header lines in, header lines out. */
function check(header: string, changes: FieldChanges, expected: string): void {
  const rest = '---\n# A title\n\nrank: 1 in the text\n';
  assert.equal(set(`---\n${header}${rest}`, changes), `---\n${expected}${rest}`);
}

function refuses(text: string, changes: FieldChanges): void {
  assert.throws(() => setFields(documentOf(text), changes), EditRefused);
}

describe('setFields', () => {
  it('replaces a value and keeps quotes, comments and blanks', () => {
    check('rank: 1\n', { rank: '250' }, 'rank: 250\n');
    check('rank:   1   # by hand\n', { rank: 2.5 }, 'rank:   2.5   # by hand\n');
    check('blocked: "a # b" # why\n', { blocked: 'say "x"' }, 'blocked: "say \\"x\\"" # why\n');
    check("blocked: 'it''s'\n", { blocked: "it's late" }, "blocked: 'it''s late'\n");
    check('blocked: |\n  two\n  lines\nrank: 1\n', { blocked: 'one' }, 'blocked: one\nrank: 1\n');
    check('blocked: two\n  lines # no\nrank: 1\n', { blocked: 'one' }, 'blocked: one # no\nrank: 1\n');
  });
  it('fills an empty value', () => {
    check('sprint:\nrank: 1\n', { sprint: ['8'] }, 'sprint: 8\nrank: 1\n');
    check('rank: # later\n', { rank: '5' }, 'rank: 5 # later\n');
  });
  it('makes no edit where the value is there already', () => {
    const document = documentOf('---\nrank: "5"\nsprint: 8\n---\n');
    assert.deepEqual(setFields(document, { rank: '5', sprint: ['8'], epic: undefined }), []);
  });
  it('puts a new field at its canonical place', () => {
    check(
      'type: story\nstatus: ready\nestimate: 3\n',
      { rank: '5' },
      'type: story\nstatus: ready\nrank: 5\nestimate: 3\n',
    );
    check('estimate: 3\n', { rank: '5', sprint: ['8'] }, 'rank: 5\nestimate: 3\nsprint: 8\n');
    check(
      'type: story\nmine: x\nestimate: 3\n',
      { status: 'idea' },
      'type: story\nstatus: idea\nmine: x\nestimate: 3\n',
    );
    check('type: story\n', { mine: 'x', rank: '1' }, 'type: story\nrank: 1\nmine: x\n');
    check('mine: x\n', { rank: '1' }, 'mine: x\nrank: 1\n');
    check('# top\nestimate: 3\n', { type: 'bug', severity: 'high' }, '# top\ntype: bug\nestimate: 3\nseverity: high\n');
    check('', { type: 'story' }, 'type: story\n');
    check(
      'type: sprint\nend: 2026-03-27\n',
      { start: '2026-03-16' },
      'type: sprint\nstart: 2026-03-16\nend: 2026-03-27\n',
    );
  });
  it('removes a line', () => {
    check('type: story\nrank: 5 # x\nestimate: 3\n', { rank: undefined }, 'type: story\nestimate: 3\n');
    check('tags:\n  - a\n  - b\n# kept\nrank: 5\n', { tags: undefined }, '# kept\nrank: 5\n');
    check('rank: 5\n', { rank: undefined }, '');
    check('rank: 5\nestimate: 1\n', { rank: undefined, release: '1.4' }, 'estimate: 1\nrelease: 1.4\n');
  });
  it('quotes where YAML needs it', () => {
    const quoted = (value: string, expected: string): void => check('', { blocked: value }, `blocked: ${expected}\n`);
    quoted('waits: for it', '"waits: for it"');
    quoted('a #b', '"a #b"');
    quoted('- x', '"- x"');
    quoted('[a]', '"[a]"');
    quoted('say "x": y', `'say "x": y'`);
    quoted('', '""');
    quoted('two\nlines', '"two\\nlines"');
    quoted(' x', '" x"');
    quoted('80%', '80%');
    quoted('-5', '-5');
    quoted("it's", "it's");
    quoted('fünf 🎉', 'fünf 🎉');
  });
  it('keeps Windows line endings and a byte-order mark', () => {
    assert.equal(
      set('\ufeff---\r\ntype: story\r\nsprint: 7\r\n---\r\n# T\r\n', { rank: '5', sprint: ['7', '8'] }),
      '\ufeff---\r\ntype: story\r\nrank: 5\r\nsprint: [7, 8]\r\n---\r\n# T\r\n',
    );
    assert.equal(
      set('\ufeff# T\r\n', { type: 'story', rank: 1 }),
      '\ufeff---\r\ntype: story\r\nrank: 1\r\n---\r\n# T\r\n',
    );
  });
  it('gives a file without front matter one', () => {
    assert.equal(set('# T\n', { rank: '5', type: 'story' }), '---\ntype: story\nrank: 5\n---\n# T\n');
    assert.equal(set('# T\n', { rank: undefined }), '# T\n');
  });
  it('keeps an indented header indented', () => {
    check('  type: story\n  estimate: 3\n', { rank: '5' }, '  type: story\n  rank: 5\n  estimate: 3\n');
  });
  it('refuses front matter that cannot be read or is written in an uncommon way', () => {
    refuses('---\ntype: [story\n---\n# T\n', { rank: '5' });
    refuses('---\ntype: story\n# T\n', { rank: '5' });
    refuses('---js\ntype: story\n---\n', { rank: '5' });
    refuses('---\nrank: 1\nrank: 2\n---\n', { rank: '5' });
    refuses('---\n<<<<<<< a\nrank: 1\n=======\nrank: 2\n>>>>>>> b\n---\n', { rank: '5' });
    refuses('---\n{ type: story }\n---\n', { rank: '5' });
    refuses('', { rank: '5' });
  });
  it('writes a map as it is given', () => {
    check('', { score: { yaml: '{ reach: 96, impact: 2 }' } }, 'score: { reach: 96, impact: 2 }\n');
    check(
      'score:\n  reach: 1\n  impact: 2\nrank: 1\n',
      { score: { yaml: '{ reach: 96 }' } },
      'score: { reach: 96 }\nrank: 1\n',
    );
  });
});
