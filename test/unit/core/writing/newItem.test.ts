import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { initBacklog } from '../../../../src/core/writing/initBacklog.js';
import { newItem, storyText, type NewItem } from '../../../../src/core/writing/newItem.js';
import { newRecord, type NewRecord } from '../../../../src/core/writing/newRecord.js';
import { EditedFiles } from './editing.js';

const today = '2026-03-18';

function filesWith(team = '', others: Record<string, string> = {}): EditedFiles {
  return new EditedFiles({
    'backlog/TEAM.md': `---\ntype: team\nkey: TT\n${team}---\n# Team\n`,
    'backlog/items/TT-7-x.md': '---\ntype: story\nwas: [TT-9]\n---\n# X\n',
    ...others,
  });
}

/** The one new file's path and text. */
function created(item: NewItem, taken: string[] = [], files = filesWith()): [string, string] {
  const edit = newItem(files.backlog, item, taken);
  files.apply(edit);
  const [file] = edit.files;
  assert.ok(file?.kind === 'create');
  assert.equal(files.backlog.recordOf(file.file)?.broken, false);
  assert.deepEqual(files.backlog.recordOf(file.file)?.fieldProblems, []);
  return [file.file, file.text];
}

describe('newItem', () => {
  it('writes a story from its sentence', () => {
    const made = created({
      type: 'story',
      title: 'See why an order came up short',
      role: 'pantry manager',
      want: 'to see why part of my order is missing',
      benefit: 'I can tell families the truth at the door',
      epic: 'TT-2',
      fields: { status: 'planned', tags: 'a, b', mine: 'x' },
    });
    assert.deepEqual(made, [
      'backlog/items/TT-10-see-why-an-order-came-up-short.md',
      `---
type: story
status: planned
epic: TT-2
tags: [a, b]
mine: x
---
# See why an order came up short

As a pantry manager, I want to see why part of my order is missing,
so that I can tell families the truth at the door.

## Acceptance criteria
`,
    ]);
  });
  it('gives each type its template', () => {
    const text = (item: Omit<NewItem, 'title'>): string => created({ ...item, title: 'T' })[1];
    assert.equal(text({ type: 'story' }), '---\ntype: story\nstatus: idea\n---\n# T\n\n## Acceptance criteria\n');
    assert.equal(
      text({ type: 'bug', fields: { severity: 'high' } }),
      '---\ntype: bug\nstatus: idea\nseverity: high\n---\n# T\n\n## Steps to reproduce\n\n## Acceptance criteria\n',
    );
    assert.equal(
      text({ type: 'spike', want: 'We find out.' }),
      '---\ntype: spike\nstatus: idea\n---\n# T\n\nWe find out.\n\n## Finding\n',
    );
    assert.equal(text({ type: 'task' }), '---\ntype: task\nstatus: idea\n---\n# T\n');
    assert.equal(text({ type: 'epic', want: 'Why.' }), '---\ntype: epic\nstatus: idea\n---\n# T\n\nWhy.\n');
  });
  it('never takes a number again', () => {
    assert.equal(created({ type: 'task', title: 'A' }, ['TT-41', 'tt-40', 'XX-99'])[0], 'backlog/items/TT-42-a.md');
    assert.equal(created({ type: 'task', title: '在庫' })[0], 'backlog/items/TT-10.md');
    assert.equal(created({ type: 'task', title: 'A' }, [], filesWith('file-names: id\n'))[0], 'backlog/items/TT-10.md');
  });
  it('refuses what is no item', () => {
    const { backlog } = filesWith();
    assert.throws(() => newItem(backlog, { type: 'task', title: ' ' }, []), EditRefused);
    assert.throws(() => newItem(backlog, { type: 'task', title: 'A', fields: { statu: 'idea' } }, []), EditRefused);
    assert.throws(() => newItem(backlog, { type: 'task', title: 'A', fields: { id: 'TT-1' } }, []), EditRefused);
  });
  it('makes one sentence of its parts', () => {
    const check = (parts: Parameters<typeof storyText>[0], expected: string): void => {
      assert.equal(storyText(parts), expected);
    };
    check({ role: 'an auditor', want: 'a list', benefit: '' }, 'As an auditor, I want a list.');
    check({ role: 'As a user', want: 'I want to x,', benefit: 'so that y.' }, 'As a user, I want to x,\nso that y.');
    check({ role: 'operator', want: 'to x', benefit: 'in order to y' }, 'As an operator, I want to x,\nin order to y.');
    check({ want: 'to x' }, 'I want to x.');
    check({ role: 'cook' }, '');
  });
});

describe('newRecord', () => {
  const check = (record: NewRecord, path: string, text: string, files = filesWith()): void => {
    const edit = newRecord(files.backlog, record, today);
    assert.deepEqual(edit.files, [{ kind: 'create', file: path, text }]);
    files.apply(edit);
    assert.deepEqual(files.backlog.recordOf(path)?.fieldProblems, []);
  };

  it('writes the minimal sample of each type', () => {
    check(
      { type: 'persona', title: 'Pantry manager', text: 'Runs a pantry.' },
      'backlog/personas/pantry-manager.md',
      '---\ntype: persona\n---\n# Pantry manager\n\nRuns a pantry.\n\n## Needs\n',
    );
    check(
      { type: 'goal', title: 'Less waste' },
      'backlog/goals/less-waste.md',
      '---\ntype: goal\nstatus: proposed\n---\n# Less waste\n',
    );
    check(
      { type: 'metric', title: 'Fill rate', fields: { unit: '%' } },
      'backlog/metrics/fill-rate.md',
      '---\ntype: metric\nunit: "%"\n---\n# Fill rate\n\n## Measurements\n',
    );
    check(
      { type: 'stakeholder', title: 'Director' },
      'backlog/stakeholders/director.md',
      '---\ntype: stakeholder\n---\n# Director\n',
    );
    check(
      { type: 'release', title: '1.10 Orders' },
      'backlog/releases/1.10.md',
      '---\ntype: release\nstatus: planned\n---\n# 1.10 Orders\n\n## Checklist\n\n## Who needs to know\n',
    );
    check(
      {
        type: 'feedback',
        title: '',
        text: 'Half the rice was missing again',
        fields: { from: 'hilltop', items: 'TT-7' },
      },
      'backlog/feedback/2026-03-18-hilltop-half-the-rice-was.md',
      '---\ntype: feedback\ndate: 2026-03-18\nfrom: hilltop\nitems: TT-7\n---\n> Half the rice was missing again\n',
    );
  });
  it('continues the row of sprints', () => {
    const sprint = '---\ntype: sprint\nstart: 2026-03-16\nend: 2026-03-27\n---\n# 8\n';
    check(
      { type: 'sprint', title: '' },
      'backlog/sprints/9.md',
      '---\ntype: sprint\nstart: 2026-03-30\nend: 2026-04-10\n---\n# Sprint 9\n\n## Review\n\n## Retrospective\n',
      filesWith('', { 'backlog/sprints/8.md': sprint }),
    );
    check(
      { type: 'sprint', title: 'Sprint 3' },
      'backlog/sprints/3.md',
      '---\ntype: sprint\nstart: 2026-03-18\nend: 2026-03-31\n---\n# Sprint 3\n\n## Review\n\n## Retrospective\n',
    );
  });
  it('refuses a second one and a name that is none', () => {
    const files = filesWith('', { 'backlog/personas/cook.md': '---\ntype: persona\n---\n# Cook\n' });
    assert.throws(() => newRecord(files.backlog, { type: 'persona', title: 'Cook' }, today), EditRefused);
    assert.throws(() => newRecord(files.backlog, { type: 'persona', title: 'X', id: '../x' }, today), EditRefused);
    assert.throws(() => newRecord(files.backlog, { type: 'feedback', title: 'X' }, today), EditRefused);
    assert.throws(() => newRecord(files.backlog, { type: 'goal', title: '' }, today), EditRefused);
  });
});

describe('initBacklog', () => {
  it('makes a backlog that reads without a problem', () => {
    const files = new EditedFiles({ 'backlog/TEAM.md': '' });
    files.apply(initBacklog({ key: 'ABC', today }));
    const { backlog } = files;
    assert.equal(backlog.team.key, 'ABC');
    assert.deepEqual(backlog.team.scale, [1, 2, 3, 5, 8, 13]);
    for (const path of files.paths) {
      const record = backlog.recordOf(path);
      assert.deepEqual([record?.broken, record?.fieldProblems, record?.unknownFields], [false, [], []], path);
    }
    assert.deepEqual(
      backlog.items().map(({ id, facts }) => [id, facts.role, facts.criteria]),
      [['ABC-1', 'newcomer', 2]],
    );
    assert.throws(() => initBacklog({ key: 'abc', today }), EditRefused);
  });
});
