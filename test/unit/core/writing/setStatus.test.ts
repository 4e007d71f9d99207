import assert from 'node:assert/strict';
import { EditRefused, type RefusalCode } from '../../../../src/core/writing/backlogEdit.js';
import { changeFields } from '../../../../src/core/writing/changeFields.js';
import { setStatus } from '../../../../src/core/writing/setStatus.js';
import type { StatusOptions } from '../../../../src/core/writing/statusChanges.js';
import type { Status } from '../../../../src/core/model/workflow.js';
import { EditedFiles } from './editing.js';

const path = 'backlog/items/TT-1-a.md';
const team =
  '---\ntype: team\nkey: TT\n---\n# Team\n\n## Definition of Ready\n\n- auto: acceptance\n- auto: estimate\n- auto: no-open-questions\n- tea\n';
const today = '2026-03-18';

function files(header: string, body = '', type = 'story'): EditedFiles {
  return new EditedFiles({ 'backlog/TEAM.md': team, [path]: `---\ntype: ${type}\n${header}---\n# T\n${body}` });
}

function itemOf({ backlog }: EditedFiles) {
  return backlog.find('item', 'TT-1') ?? assert.fail();
}

function headerOf(all: EditedFiles): string {
  return /^---\ntype: \w+\n([^]*?)---\n/.exec(all.text(path))?.[1] ?? '';
}

async function check(
  header: string,
  status: Status,
  expected: string,
  options: Partial<StatusOptions> = {},
  body = '',
): Promise<readonly string[]> {
  const all = files(header, body);
  const { edit, notes } = await setStatus(all.backlog, itemOf(all), status, { today, ...options }, all);
  all.apply(edit);
  assert.equal(headerOf(all), expected);
  return notes;
}

async function refuses(all: EditedFiles, status: Status, code?: RefusalCode): Promise<void> {
  await assert.rejects(
    setStatus(all.backlog, itemOf(all), status, { today }, all),
    (error) => error instanceof EditRefused && error.code === code,
  );
}

describe('setStatus', () => {
  it('sets the first day of work once', async () => {
    const notes = await check('status: ready\nrank: 5\n', 'doing', 'status: doing\nrank: 5\nstarted: 2026-03-18\n');
    assert.deepEqual(notes, ['Set started to 2026-03-18.']);
    await check('status: ready\nstarted: 2026-01-01\n', 'doing', 'status: doing\nstarted: 2026-01-01\n');
    await check('', 'planned', 'status: planned\n');
    await check('', 'idea', 'status: idea\n');
  });
  it('finishes: the day is set, rank and blocked go', async () => {
    const notes = await check(
      'status: review\nrank: 5\nsprint: 8\nblocked: x\n',
      'done',
      'status: done\nsprint: 8\nfinished: 2026-03-18\n',
    );
    assert.deepEqual(notes, ['Set finished to 2026-03-18.', 'Removed blocked, rank.']);
    await check('status: done\nfinished: 2026-01-01\n', 'done', 'status: done\nfinished: 2026-01-01\n');
  });
  it('takes back what leaving done or declined takes back', async () => {
    await check('status: done\nfinished: 2026-01-01\n', 'review', 'status: review\n');
    await check('status: declined\nreason: not-now\nrevisit: 2026-09-01\n', 'idea', 'status: idea\n');
  });
  it('needs ticked criteria, unless it is insisted', async () => {
    const body = '\n## Acceptance criteria\n\n- [x] a\n- [ ] b\n- c\n';
    await refuses(files('status: review\n', body), 'done', 'criteria-unticked');
    await check('status: review\n', 'done', 'status: done\nfinished: 2026-03-18\n', { force: true }, body);
    await check(
      'status: review\n',
      'done',
      'status: done\nfinished: 2026-03-18\n',
      {},
      body.replaceAll(/- (\[ \] )?(b|c)/g, '- [x] b'),
    );
  });
  it('declines only with a reason', async () => {
    await refuses(files('status: planned\n'), 'declined', 'reason-missing');
    await check(
      'status: planned\nrank: 5\nsprint: 8\nrelease: 1.4\n',
      'declined',
      'status: declined\nreason: off-strategy\n',
      { reason: 'off-strategy' },
    );
    const all = files('status: planned\n');
    await assert.rejects(setStatus(all.backlog, itemOf(all), 'declined', { today, reason: 'bored' }, all), EditRefused);
  });
  it('names what the Definition of Ready misses and sets the status all the same', async () => {
    const notes = await check('status: planned\n', 'ready', 'status: ready\n', {}, '\n## Questions\n\n- [ ] who?\n');
    assert.match(notes.join(), /no acceptance criteria, it has no estimate, it has an open question/);
  });
  it('keeps epics to their four statuses', async () => {
    await refuses(files('status: planned\n', '', 'epic'), 'doing');
    const epic = files('status: planned\n', '', 'epic');
    const { edit } = await setStatus(epic.backlog, itemOf(epic), 'done', { today }, epic);
    assert.equal(edit.files.length, 1);
  });
});

describe('changeFields', () => {
  async function set(
    header: string,
    values: Record<string, string>,
    expected: string,
    force = false,
  ): Promise<readonly string[]> {
    const all = files(header);
    const { edit, notes } = await changeFields(all.backlog, itemOf(all), values, { today, force }, all);
    all.apply(edit);
    assert.equal(headerOf(all), expected);
    return notes;
  }
  async function rejects(values: Record<string, string>, message: RegExp): Promise<void> {
    const all = files('status: planned\n');
    await assert.rejects(
      changeFields(all.backlog, itemOf(all), values, { today }, all),
      (error) => error instanceof EditRefused && message.test(error.message),
    );
  }

  it('reads values as people type them', async () => {
    await set(
      'estimate: 3\n',
      { estimate: '5', tags: 'a, b', release: '1.10' },
      'estimate: 5\nrelease: 1.10\ntags: [a, b]\n',
    );
    await set('estimate: 3\n', { estimate: '' }, '');
    await set('', { score: '{ reach: 1, impact: 2 }' }, 'score: { reach: 1, impact: 2 }\n');
    await set('', { 'my-field': 'a: b' }, 'my-field: "a: b"\n');
    await set('', { moscow: 'Must' }, 'moscow: must\n');
    assert.deepEqual(await set('', { sprint: '8', epic: 'TT-99' }, 'epic: TT-99\nsprint: 8\n'), [
      'There is no sprint 8 yet.',
      'There is no item TT-99 yet.',
    ]);
  });
  it('sets a status with all that belongs to it', async () => {
    const notes = await set(
      'status: planned\nrank: 5\n',
      { status: 'declined', reason: 'stale' },
      'status: declined\nreason: stale\n',
    );
    assert.deepEqual(notes, ['Removed rank.']);
    await set('status: ready\n', { status: 'doing', started: '2026-01-01' }, 'status: doing\nstarted: 2026-01-01\n');
  });
  it('refuses what does not fit, with what would', async () => {
    await rejects({ estimate: 'big' }, /a number/);
    await rejects({ status: 'redy' }, /ready/);
    await rejects({ started: '2026-02-30' }, /date/);
    await rejects({ estimat: '3' }, /Did you mean estimate\?/);
    await rejects({ status: 'declined' }, /say why/);
    await rejects({ type: '' }, /needs the field type/);
    await rejects({ id: 'TT-9' }, /Renumber/);
    await rejects({ score: '{ reach: ' }, /map/);
    await rejects({ 'a b': 'x' }, /name for a field/);
    await rejects({ blocked: 'true' }, /in words/);
  });
});
