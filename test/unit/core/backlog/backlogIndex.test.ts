import assert from 'node:assert/strict';
import { BacklogIndex } from '../../../../src/core/backlog/backlogIndex.js';
import { computeScore } from '../../../../src/core/order/score.js';
import { backlogOf, indexOf, itemIn, story, type TestFiles } from '../../../support/backlogOf.js';

const team = '---\ntype: team\nkey: LAR\n---\n# How we work\n';

function order(files: TestFiles): string {
  return backlogOf(files)
    .items()
    .map((item) => item.id)
    .join(' ');
}

function affected(index: BacklogIndex, file: string, text: string | undefined): string[] {
  const changes = index.apply([text === undefined ? { file, deleted: true } : { file, content: { text } }]);
  return [...changes.affected].map((record) => record.file).sort();
}

describe('the full order', () => {
  const check = (fields: readonly string[], expected: string): void => {
    const files = Object.fromEntries(fields.map((each, at) => [`backlog/items/LAR-${at + 1}.md`, story(each)]));
    it(`${fields.join(' | ')} → ${expected}`, () =>
      assert.equal(order({ 'backlog/TEAM.md': team, ...files }), expected));
  };
  check(['status: ready\nrank: 2', 'status: ready\nrank: 1'], 'LAR-2 LAR-1');
  check(['status: ready\nrank: 10', 'status: ready\nrank: 9'], 'LAR-2 LAR-1');
  check(['status: ready\nrank: -1', 'status: ready\nrank: -2'], 'LAR-2 LAR-1');
  check(['status: ready\nrank: 0.30000000000000000001', 'status: ready\nrank: 0.3'], 'LAR-2 LAR-1');
  check(['status: ready\nrank: 5', 'status: ready\nrank: 5'], 'LAR-1 LAR-2');
  check(['status: idea', 'status: planned', 'status: ready\nrank: 1'], 'LAR-3 LAR-2 LAR-1');
  check(
    ['status: done\nfinished: 2026-01-01', 'status: done\nfinished: 2026-02-01', 'status: done'],
    'LAR-2 LAR-1 LAR-3',
  );
  check(['status: declined\nreason: stale', 'status: done', ''], 'LAR-3 LAR-2 LAR-1');
  check(['status: ready\nrank: x', 'status: ready\nrank: 5'], 'LAR-2 LAR-1');
  check(
    [
      'status: ready\nscore: { reach: 1, impact: 1, confidence: 1, effort: 1 }',
      'status: ready\nscore: { reach: 2, impact: 1, confidence: 1, effort: 1 }',
      'status: ready',
    ],
    'LAR-2 LAR-1 LAR-3',
  );

  it('a broken item keeps its place when its status and rank can be read', () => {
    const broken = '---\ntype: story\nstatus: ready\nrank: 15\nblocked: "no end\n---\n# B\n';
    const files = {
      'b/backlog/A-1.md': story('status: ready\nrank: 10'),
      'b/backlog/A-2.md': broken,
      'b/backlog/A-3.md': story('status: ready\nrank: 20'),
    };
    assert.equal(order(files), 'A-1 A-2 A-3');
  });

  it('a broken item whose place cannot be read comes first and has no position', () => {
    const backlog = backlogOf({
      'backlog/A-1.md': story('status: ready\nrank: 1'),
      'backlog/A-2.md': '---\n: : :\n---\n',
    });
    assert.deepEqual(
      backlog.items().map((item) => [item.id, item.broken, backlog.position(item)]),
      [
        ['A-2', true, undefined],
        ['A-1', false, 1],
      ],
    );
  });

  it('counts positions among open items that are no epics', () => {
    const backlog = backlogOf({
      'backlog/A-1.md': '---\ntype: epic\nstatus: planned\n---\n# E\n',
      'backlog/A-2.md': story('status: doing\nrank: 2'),
      'backlog/A-3.md': story('status: ready\nrank: 1'),
    });
    assert.deepEqual(
      ['A-1', 'A-2', 'A-3'].map((id) => backlog.position(itemIn(backlog, id))),
      [undefined, 2, 1],
    );
  });
});

describe('the index', () => {
  it('finds items by id whatever the case, and by an older id', () => {
    const backlog = backlogOf({ 'backlog/LAR-7-x.md': story('was: [LAR-3]') });
    assert.equal(backlog.find('item', 'lar-7')?.id, 'LAR-7');
    assert.equal(backlog.find('item', 'LAR-3')?.id, 'LAR-7');
  });

  it('keeps ids unique per type: a sprint 8 and a release 8 are two things', () => {
    const backlog = backlogOf({
      'backlog/sprints/8.md': '---\ntype: sprint\nstart: 2026-01-01\nend: 2026-01-02\n---\n# S\n',
      'backlog/releases/8.md': '---\ntype: release\n---\n# R\n',
    });
    assert.equal(backlog.find('sprint', '8')?.title, 'S');
    assert.equal(backlog.find('release', '8')?.title, 'R');
    assert.equal(backlog.isBroken(backlog.all('sprint')[0] as never), false);
  });

  it('marks both of two items with one id as broken', () => {
    const backlog = backlogOf({ 'backlog/LAR-1-a.md': story(''), 'backlog/LAR-1-b.md': story('') });
    assert.deepEqual(
      backlog.items().map((item) => backlog.isBroken(item)),
      [true, true],
    );
  });

  it('keeps ids, ranks and releases as source text', () => {
    const backlog = backlogOf({ 'backlog/LAR-1.md': story('release: 1.10\nrank: 007\nsprint: 08') });
    const { release, rank, sprint } = itemIn(backlog, 'LAR-1').fields;
    assert.deepEqual([release, rank, sprint], ['1.10', '007', ['08']]);
  });

  it('says what a change touches, and nothing else', () => {
    const index = indexOf({
      'backlog/LAR-1.md': '---\ntype: epic\n---\n# E\n',
      'backlog/LAR-2.md': story('epic: LAR-1'),
      'backlog/LAR-3.md': story('depends-on: LAR-2'),
      'backlog/LAR-4.md': story(''),
    });
    assert.deepEqual(affected(index, 'backlog/LAR-2.md', story('epic: LAR-1', 'New')), [
      'backlog/LAR-1.md',
      'backlog/LAR-3.md',
    ]);
    assert.deepEqual(affected(index, 'backlog/LAR-4.md', story('', 'New')), []);
  });

  it('leaves nothing behind when a file is deleted or renamed', () => {
    const index = indexOf({ 'backlog/LAR-1.md': story(''), 'backlog/LAR-2.md': story('depends-on: LAR-1') });
    assert.deepEqual(affected(index, 'backlog/LAR-1.md', undefined), ['backlog/LAR-2.md']);
    assert.equal(index.backlogs[0]?.find('item', 'LAR-1'), undefined);
    index.apply([{ file: 'backlog/LAR-2.md', deleted: true }]);
    assert.deepEqual(index.backlogs, []);
  });

  it('gives an item to the backlog whose key its id carries, other files to the nearest TEAM.md', () => {
    const index = indexOf({
      'backlog/TEAM.md': team,
      'scanner/TEAM.md': team.replace('LAR', 'SCAN'),
      'scanner/backlog/LAR-22.md': story(''),
      'scanner/SCAN-1.md': story(''),
      'scanner/personas/p.md': '---\ntype: persona\n---\n# P\n',
    });
    assert.deepEqual(
      index.backlogs.map((backlog) => [
        backlog.folder,
        backlog.items().map((item) => item.id),
        backlog.all('persona').length,
      ]),
      [
        ['backlog', ['LAR-22'], 0],
        ['scanner', ['SCAN-1'], 1],
      ],
    );
    assert.equal(index.backlogOf('backlog/TEAM.md')?.isForeignId('SCAN-9'), true);
  });

  it('moves items when a key in TEAM.md changes', () => {
    const index = indexOf({ 'a/TEAM.md': team, 'b/TEAM.md': team.replace('LAR', 'BOX'), 'b/LAR-1.md': story('') });
    assert.equal(index.backlogOf('b/LAR-1.md')?.folder, 'a');
    const changes = index.apply([{ file: 'a/TEAM.md', content: { text: team.replace('LAR', 'NEW') } }]);
    assert.equal(changes.everything, true);
    assert.equal(index.backlogOf('b/LAR-1.md')?.folder, 'b');
  });

  it('has the same order after many edits as a new index', () => {
    const index = new BacklogIndex({ score: computeScore });
    const texts = new Map<string, string>();
    for (let step = 0; step < 400; step++) {
      const number = (step * 7919) % 40;
      const file = `backlog/LAR-${number}.md`;
      const text = story(`status: ${['ready', 'planned', 'idea', 'done'][step % 4] ?? ''}\nrank: ${(step * 31) % 50}`);
      index.apply([step % 9 === 8 ? { file, deleted: true } : { file, content: { text } }]);
      if (step % 9 === 8) texts.delete(file);
      else texts.set(file, text);
      if (step % 25 === 0) index.backlogs[0]?.items();
    }
    assert.deepEqual(
      index.backlogs[0]?.items().map((item) => item.id),
      backlogOf(Object.fromEntries(texts))
        .items()
        .map((item) => item.id),
    );
  });
});
