import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { splitItem, type Split } from '../../../../src/core/writing/splitItem.js';
import { EditedFiles, fieldsOf, file } from './editing.js';

const team = { 'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# Team\n' };
const second = (title: string): string => `backlog/items/LAR-2-${title}.md`;

async function split(text: string, wanted: Split, others: Readonly<Record<string, string>> = {}) {
  const files = new EditedFiles({ ...team, ...others, [file]: text });
  const item = files.backlog.find('item', 'LAR-1');
  assert.ok(item);
  const edit = splitItem(files.backlog, item, await files.get(file), wanted, []);
  files.apply(edit);
  return { files, edit };
}

const story = `---
type: story
status: doing # since Monday
epic: LAR-9
goal: trust
rank: 400
score: { reach: 96, impact: 2, confidence: 80%, effort: 1 }
estimate: 8
release: 1.4
sprint: [7, 8]
depends-on: [LAR-7]
tags: [door, van]
started: 2026-03-05
own-field: { a: 1 }
---
# Manage users

As a coordinator, I want to add users and change settings,
so that nobody waits for me.

## Acceptance criteria

- [ ] A user is added with a name.
  - Given an empty list,
    when I add Ann, then the list shows "Ann".
- [x] A setting can be changed.  
  - the one where two change it: the last one wins

    \`\`\`
    a: 1
    \`\`\`
- [ ] A user can be removed.

## Questions

- [ ] Who may add users?
`;

describe('splitting an item', () => {
  it('moves the chosen criteria, byte for byte, into a second item with the fields that hold for both', async () => {
    const { files, edit } = await split(story, {
      title: 'Change settings',
      criteria: [1],
      want: 'to change settings',
      keptWant: 'add users',
    });
    assert.equal(edit.label, 'Split LAR-1: LAR-2');
    assert.equal(
      files.text(second('change-settings')),
      `---
type: story
status: ready # since Monday
epic: LAR-9
goal: trust
rank: 500
release: 1.4
depends-on: [LAR-7]
tags: [door, van]
own-field: { a: 1 }
---
# Change settings

As a coordinator, I want to change settings,
so that nobody waits for me.

## Acceptance criteria

- [x] A setting can be changed.  
  - the one where two change it: the last one wins

    \`\`\`
    a: 1
    \`\`\`

## Notes

Split from LAR-1.
`,
    );
    const kept = story
      .replace('add users and change settings', 'add users')
      .replace(/- \[x\][^]*?(?=- \[ \] A user can)/, '');
    assert.equal(files.text(file), kept);
  });

  it('puts the second item directly behind the original', async () => {
    const other = (rank: number): string => `---\ntype: story\nstatus: planned\nrank: ${rank}\n---\n# O\n`;
    const { files } = await split(
      story,
      { title: 'Two', criteria: [0] },
      {
        'backlog/items/LAR-5.md': other(401),
        'backlog/items/LAR-6.md': other(100),
        'backlog/items/LAR-7.md': other(400),
      },
    );
    const open = files.backlog.items().filter((item) => files.backlog.position(item) !== undefined);
    assert.deepEqual(
      open.map(({ id, fields }) => `${id} ${fields.rank ?? ''}`),
      ['LAR-6 100', 'LAR-1 400', 'LAR-7 400', 'LAR-8 400.5', 'LAR-5 401'],
    );
  });

  const status = (was: string, criteria: number[], expected: string | undefined, type = 'story'): void => {
    it(`${type}, ${was}, ${criteria.length} criteria → ${expected ?? 'none'}`, async () => {
      const text = `---\ntype: ${type}\n${was === '' ? '' : `status: ${was}\n`}---\n# T\n\nWhy.\n\n## Acceptance criteria\n\n- [ ] a\n`;
      const { files } = await split(text, { title: 'Two', criteria });
      assert.equal(fieldsOf(files.text(second('two'))).status, expected);
    });
  };
  status('', [], undefined);
  status('idea', [0], 'idea');
  status('planned', [], 'planned');
  status('ready', [], 'planned');
  status('ready', [0], 'ready');
  status('review', [0], 'ready');
  status('review', [], 'ready', 'task');

  const refused = (text: string, wanted: Partial<Split>, message: RegExp): void => {
    it(`refuses: ${message.source}`, async () => {
      const isRight = (error: unknown): boolean => error instanceof EditRefused && message.test(error.message);
      await assert.rejects(split(text, { title: 'Two', criteria: [], ...wanted }), isRight);
    });
  };
  refused(story, { title: ' # ' }, /needs a title/);
  refused(story, { criteria: [3] }, /has 3 criteria; there is no number 4/);
  refused(story, { want: ' . ' }, /Say what is wanted/);
  refused('---\ntype: epic\n---\n# E\n', {}, /is an epic/);
  refused('---\ntype: story\nstatus: done\n---\n# E\n', {}, /is done/);
  refused('---\ntype: story\nstatus: declined\n---\n# E\n', {}, /is declined/);
  refused('---\ntype: story\nstatus: [\n---\n# E\n', {}, /mended/);

  const want = (sentence: string, wanted: string, expected: string): void => {
    it(`${sentence} + ${wanted}`, async () => {
      const { files } = await split(`---\ntype: story\n---\n# T\n\n${sentence}\n`, {
        title: 'Two',
        criteria: [],
        want: wanted,
      });
      const lead = files.text(second('two')).split('# Two\n\n')[1]?.split('\n\n## ')[0];
      assert.equal(lead, expected);
    });
  };
  want('As a cook, I want to salt.', 'pepper', 'As a cook, I want to pepper.');
  want('As a cook, I want to salt.', 'I want to pepper.', 'As a cook, I want to pepper.');
  want('As a cook, I want to salt.', 'a pepper mill', 'As a cook, I want a pepper mill.');
  want('As a cook, I want a list.', 'to print', 'As a cook, I want to print.');
  want('Some prose.', 'to print', 'I want to print.');

  it('keeps line endings, a byte-order mark and an explicit id apart', async () => {
    const text = '\ufeff---\ntype: story\nid: LAR-1\n---\n# T\n\n## Rules\n\n- a\n- b'.replaceAll('\n', '\r\n');
    const { files } = await split(text, { title: 'Two', criteria: [1] });
    const expected = '---\ntype: story\n---\n# Two\n\n## Rules\n\n- b\n\n## Notes\n\nSplit from LAR-1.\n';
    assert.equal(files.text(second('two')), expected.replaceAll('\n', '\r\n'));
    assert.equal(
      files.text(file),
      '\ufeff---\ntype: story\nid: LAR-1\n---\n# T\n\n## Rules\n\n- a\n'.replaceAll('\n', '\r\n'),
    );
  });

  it('gives both parts of a bug the steps to reproduce, and takes a comment along with its criterion', async () => {
    const text =
      '---\ntype: bug\nstatus: ready\nseverity: low\n---\n# B\n\n## Steps to reproduce\n\n1. Go.\n\n## Acceptance criteria\n\n- [ ] a\n<!-- lint-ignore vague-word: meant -->\n- [ ] fast\n\n```gherkin\nScenario: x\n```\n';
    const { files } = await split(text, { title: 'Two', criteria: [1, 2] });
    assert.equal(
      files.text(second('two')),
      '---\ntype: bug\nstatus: ready\nseverity: low\n---\n# Two\n\n## Steps to reproduce\n\n1. Go.\n\n## Acceptance criteria\n\n<!-- lint-ignore vague-word: meant -->\n- [ ] fast\n\n```gherkin\nScenario: x\n```\n\n## Notes\n\nSplit from LAR-1.\n',
    );
    assert.ok(files.text(file).endsWith('## Acceptance criteria\n\n- [ ] a\n'));
  });
});
