import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { dropItems } from '../../../../src/core/writing/dropItems.js';
import type { GroupTarget } from '../../../../src/core/writing/itemGroup.js';
import { EditedFiles } from './editing.js';

const today = '2026-03-18';
const path = (number: number): string => `backlog/items/TT-${String(number)}.md`;
const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}---\n# T\n`;

function board(): EditedFiles {
  return new EditedFiles({
    'backlog/TEAM.md': '---\ntype: team\nkey: TT\n---\n# Team\n',
    'backlog/sprints/7.md': '---\ntype: sprint\nstart: 2026-03-02\nend: 2026-03-13\n---\n# 7\n',
    'backlog/sprints/8.md': '---\ntype: sprint\nstart: 2026-03-16\nend: 2026-03-27\n---\n# 8\n',
    [path(1)]: item('status: doing\nrank: 100\nsprint: [7, 8]\n'),
    [path(2)]: item('status: ready\nrank: 200\nsprint: 8\n'),
    [path(3)]: item('status: planned\nrank: 300\n'),
    [path(4)]: item('status: planned\nrank: 400\nsprint: 7\n'),
    [path(5)]: item('status: idea\n'),
    [path(6)]: item('status: done\nfinished: 2026-03-01\n'),
    [path(7)]: item('status: declined\nreason: stale\n'),
    [path(8)]: item('status: planned\n', 'epic'),
    [path(9)]: item('status: idea\n'),
  });
}

async function drop(
  files: EditedFiles,
  ids: number[],
  target: number | GroupTarget,
): Promise<Record<number, string | undefined>> {
  const find = (number: number) => files.backlog.find('item', `TT-${String(number)}`) ?? assert.fail();
  const edit = await dropItems(
    files.backlog,
    ids.map(find),
    typeof target === 'number' ? { on: find(target) } : { group: target },
    { documents: files, today },
  );
  files.apply(edit);
  const changed = edit.files.map(({ file }) => Number(/TT-(\d+)/.exec(file)?.[1]));
  return Object.fromEntries(
    changed.map((number) => [
      number,
      /---\ntype: \w+\n([^]*?)---/
        .exec(files.text(path(number)))?.[1]
        ?.trim()
        .replaceAll('\n', ' | '),
    ]),
  );
}

async function check(ids: number[], target: number | GroupTarget, expected: Record<number, string>): Promise<void> {
  assert.deepEqual(await drop(board(), ids, target), expected);
}

async function refuses(ids: number[], target: number | GroupTarget, message: RegExp): Promise<void> {
  await assert.rejects(
    drop(board(), ids, target),
    (error) => error instanceof EditRefused && message.test(error.message),
  );
}

describe('dropItems', () => {
  it('lands directly above an item of the same group', async () => {
    await check([2], 1, { 2: 'status: ready | rank: 0 | sprint: 8' });
    await check([4], 3, { 4: 'status: planned | rank: 250 | sprint: 7' });
    await check([1], 2, {});
  });
  it('adds the sprint of the item it is dropped on', async () => {
    await check([3], 2, { 3: 'status: planned | rank: 150 | sprint: 8' });
    await check([4], 2, { 4: 'status: planned | rank: 150 | sprint: [7, 8]' });
    await check([3, 4], 2, {
      3: 'status: planned | rank: 130 | sprint: 8',
      4: 'status: planned | rank: 170 | sprint: [7, 8]',
    });
  });
  it('takes the last sprint away among what comes next', async () => {
    await check([1], 4, { 1: 'status: doing | rank: 350 | sprint: [7]' });
    await check([2], 3, { 2: 'status: ready | rank: 200' });
  });
  it('makes an idea of an item, and a planned item of an idea', async () => {
    await check([3], 5, { 3: 'status: idea | rank: 300' });
    await check([3], { kind: 'ideas' }, { 3: 'status: idea | rank: 300' });
    await check([5], 3, { 5: 'status: planned | rank: 250' });
    await check([5], 2, { 5: 'status: planned | rank: 150 | sprint: 8' });
    await check([5], 9, {});
    await check([5, 9], 3, { 5: 'status: planned | rank: 230', 9: 'status: planned | rank: 270' });
  });
  it('lands at the end of a group', async () => {
    await check([3], { kind: 'sprint', id: '8' }, { 3: 'status: planned | rank: 300 | sprint: 8' });
    await check([1], { kind: 'sprint', id: '8' }, { 1: 'status: doing | rank: 250 | sprint: [7, 8]' });
    await check([1], { kind: 'next' }, { 1: 'status: doing | rank: 500 | sprint: [7]' });
    await check([4], { kind: 'next' }, {});
    await check([5], { kind: 'sprint', id: '9' }, { 5: 'status: planned | rank: 500 | sprint: 9' });
    await check([3], { kind: 'sprint', id: '9' }, { 3: 'status: planned | rank: 300 | sprint: 9' });
  });
  it('refuses what a drop cannot mean', async () => {
    await refuses([3], 6, /Accept/);
    await refuses([3], { kind: 'done' }, /Accept/);
    await refuses([3], 7, /Decline…/);
    await refuses([6], 3, /is done/);
    await refuses([7], 3, /is declined/);
    await refuses([8], 3, /is an epic/);
    await refuses([3], 8, /is an epic/);
  });
  it('refuses a file that cannot be read, as what is dropped and as what is dropped on', async () => {
    const files = new EditedFiles({
      'backlog/TEAM.md': '---\ntype: team\nkey: TT\n---\n# Team\n',
      [path(1)]: item('status: planned\nrank: 100\n'),
      [path(2)]: item('status: plnned\n'),
    });
    await assert.rejects(drop(files, [1], 2), EditRefused);
    await assert.rejects(drop(files, [2], 1), EditRefused);
  });
  it('keeps comments and everything else of the file', async () => {
    const files = new EditedFiles({
      'backlog/TEAM.md': '---\ntype: team\nkey: TT\n---\n# Team\n',
      [path(1)]: item('status: planned\nrank: 100\n'),
      [path(2)]:
        '\ufeff---\r\n# mine\r\ntype: story\r\nstatus: planned # yes\r\nrank:  "200"   # here\r\n---\r\n# T\r\n',
    });
    await drop(files, [2], 1);
    assert.equal(
      files.text(path(2)),
      '\ufeff---\r\n# mine\r\ntype: story\r\nstatus: planned # yes\r\nrank:  "0"   # here\r\n---\r\n# T\r\n',
    );
  });
});
