import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { moveItems } from '../../../../src/core/writing/moveItems.js';
import type { MoveTarget } from '../../../../src/core/writing/placeRanks.js';
import { EditedFiles } from './editing.js';

/** `A:100 B:200 C:- D:idea` → items T-1, T-2 …: a rank, `-` for none, or a status. */
function filesOf(line: string): EditedFiles {
  const files: Record<string, string> = { 'backlog/TEAM.md': '---\ntype: team\nkey: TT\n---\n# Team\n' };
  for (const part of line.split(' ')) {
    const [name = '', value = '-'] = part.split(':');
    const isStatus = /^[a-z]+$/.test(value) && value !== 'junk';
    const fields = [
      `type: ${value === 'epic' ? 'epic' : 'story'}`,
      `status: ${isStatus && value !== 'epic' ? value : 'planned'}`,
    ];
    if (!isStatus && value !== '-') fields.push(`rank: ${value}`);
    files[`backlog/items/TT-${name}.md`] = `---\n${fields.join('\n')}\n---\n# ${name}\n`;
  }
  return new EditedFiles(files);
}

type Where = 'before' | 'after' | 'top' | 'bottom';

async function move(files: EditedFiles, ids: string, where: Where, anchor = ''): Promise<string[]> {
  const find = (id: string) => files.backlog.find('item', `TT-${id}`) ?? assert.fail(`no TT-${id}`);
  const target: MoveTarget =
    where === 'before'
      ? { before: find(anchor) }
      : where === 'after'
        ? { after: find(anchor) }
        : where === 'top'
          ? { top: true }
          : { bottom: true };
  const edit = await moveItems(files.backlog, ids.split(' ').map(find), target, files);
  files.apply(edit);
  return edit.files.map(({ file }) => /TT-(\d+)/.exec(file)?.[1] ?? file);
}

function orderOf(files: EditedFiles): string {
  const { backlog } = files;
  const open = backlog.items().filter((item) => backlog.position(item) !== undefined);
  return open
    .map((item) => `${item.id.slice(3)}${item.fields.rank === undefined ? '' : `:${item.fields.rank}`}`)
    .join(' ');
}

async function check(
  start: string,
  ids: string,
  [where, anchor]: [Where, string?],
  expected: string,
  changed: string,
): Promise<void> {
  const files = filesOf(start);
  const touched = await move(files, ids, where, anchor);
  assert.equal(orderOf(files), expected);
  assert.deepEqual(touched.sort(), changed === '' ? [] : changed.split(' '));
}

describe('moveItems', () => {
  it('gives one item a rank between its new neighbours', async () => {
    await check('1:100 2:200 3:300', '3', ['before', '2'], '1:100 3:150 2:200', '3');
    await check('1:100 2:200 3:300', '1', ['after', '2'], '2:200 1:250 3:300', '1');
    await check('1:100 2:200 3:300', '3', ['top'], '3:0 1:100 2:200', '3');
    await check('1:100 2:200 3:300', '1', ['bottom'], '2:200 3:300 1:400', '1');
  });
  it('moves a block in its own order', async () => {
    await check('1:100 2:200 3:300 4:400', '4 3', ['before', '2'], '1:100 3:130 4:170 2:200', '3 4');
    await check('1:100 2:200 3:300 4:400', '1 3', ['bottom'], '2:200 4:400 1:500 3:600', '1 3');
    await check('1:100 2:200 3:300 4:400', '1 3', ['before', '3'], '2:200 1:270 3:330 4:400', '1 3');
  });
  it('changes nothing where the items stand there already', async () => {
    await check('1:100 2:200 3:300', '2', ['before', '3'], '1:100 2:200 3:300', '');
    await check('1:100 2:200 3:300', '2', ['after', '1'], '1:100 2:200 3:300', '');
    await check('1:100 2:200 3:300', '2', ['before', '2'], '1:100 2:200 3:300', '');
    await check('1:100 2:200 3:300', '2', ['after', '2'], '1:100 2:200 3:300', '');
    await check('1:100 2:200 3:300', '1 2', ['top'], '1:100 2:200 3:300', '');
    await check('1:100 2 3', '3', ['bottom'], '1:100 2 3', '');
  });
  it('re-keys only what is tied below the place', async () => {
    await check('1:100 2:100 3:100 4:200 5:300', '5', ['before', '2'], '1:100 5:120 2:150 3:170 4:200', '2 3 5');
    await check('1:100 2:100.0 4:300 5:400', '5', ['before', '2'], '1:100 5:170 2:230 4:300', '2 5');
    await check('1:100 2:100 3:100 4:200 5:300', '5', ['after', '3'], '1:100 2:100 3:100 5:150 4:200', '5');
    await check('1:100 2:100 5:300', '5', ['top'], '5:0 1:100 2:100', '5');
  });
  it('puts an item above unranked ones by a rank after the last', async () => {
    await check('1:100 2:200 3 4', '1', ['before', '3'], '2:200 1:300 3 4', '1');
    await check('1 2 3', '3', ['top'], '3:100 1 2', '3');
    await check('1:100 2:200 3:junk 4', '4', ['before', '1'], '4:0 1:100 2:200 3', '4');
  });
  it('ranks the unranked items above the place, because nothing else puts an item below them', async () => {
    await check('1:100 2 3 4', '1', ['after', '2'], '2:100 1:200 3 4', '1 2');
    await check('1:100 2:200 3 4', '1', ['after', '3'], '2:200 3:300 1:400 4', '1 3');
    await check('1:100 2 3:junk', '1', ['bottom'], '2:100 3:200 1:300', '1 2 3');
  });
  it('refuses what has no place in the order', async () => {
    const files = filesOf('1:100 2:idea 3:done 4:declined 5:epic');
    for (const id of ['2', '3', '4', '5']) {
      await assert.rejects(move(files, id, 'before', '1'), EditRefused);
      await assert.rejects(move(files, '1', 'before', id), EditRefused);
    }
  });
});
