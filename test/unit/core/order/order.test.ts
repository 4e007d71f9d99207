import assert from 'node:assert/strict';
import { demandOf } from '../../../../src/core/order/demand.js';
import { arrow, disagreementOf, scoreStandings } from '../../../../src/core/order/disagreement.js';
import { inheritedScore } from '../../../../src/core/order/inheritedScore.js';
import { inversionsOf } from '../../../../src/core/order/inversions.js';
import type { Backlog } from '../../../../src/core/backlog/backlog.js';
import { backlogOf, itemIn, story } from '../../../support/backlogOf.js';

/** `LAR-1` … with these fields, one item a string. */
function items(...fields: readonly string[]): Backlog {
  return backlogOf(Object.fromEntries(fields.map((each, at) => [`backlog/items/LAR-${at + 1}.md`, story(each)])));
}

function voices(...fields: readonly string[]): Backlog {
  const files = fields.map((each, at) => [
    `backlog/feedback/f${at + 1}.md`,
    `---\ntype: feedback\nitems: LAR-1\n${each}\n---\n> Words of number ${at + 1}.\n`,
  ]);
  return backlogOf({
    'backlog/items/LAR-1.md': story('status: ready'),
    ...(Object.fromEntries(files) as Record<string, string>),
  });
}

describe('demand', () => {
  const check = (backlog: Backlog, demand: number, count: number, strongest?: string): void => {
    const found = demandOf(itemIn(backlog, 'LAR-1'), backlog);
    assert.deepEqual([found.demand, found.voices, found.strongest?.id], [demand, count, strongest]);
  };
  it('adds the importance of each voice', () =>
    check(voices('date: 2026-02-26\nfrom: a\nimportance: 2', 'date: 2026-03-02\nfrom: b\nimportance: 3'), 5, 2, 'f2'));
  it('takes the latest statement of a voice', () =>
    check(voices('date: 2026-02-10\nfrom: a\nimportance: 3', 'date: 2026-03-03\nfrom: a\nimportance: 1'), 1, 1, 'f2'));
  it('of two statements on one day takes the later file', () =>
    check(voices('date: 2026-02-10\nfrom: a\nimportance: 3', 'date: 2026-02-10\nfrom: a\nimportance: 1'), 1, 1, 'f2'));
  it('counts 1 where no importance is written', () => check(voices('date: 2026-02-10\nfrom: a'), 1, 1, 'f1'));
  it('counts a voice that finds it unimportant, with 0', () =>
    check(voices('date: 2026-02-10\nfrom: a\nimportance: 0'), 0, 1, 'f1'));
  it('does not quote an observation', () =>
    check(voices('date: 2026-02-10\nfrom: a\nsource: usage\nimportance: 2'), 2, 1));
  it('quotes the latest of the most important', () =>
    check(voices('date: 2026-03-02\nfrom: a\nimportance: 3', 'date: 2026-02-01\nfrom: b\nimportance: 3'), 6, 2, 'f1'));
  it('leaves out what was said later than asked for', () => {
    const backlog = voices('date: 2026-02-01\nfrom: a\nimportance: 2', 'date: 2026-03-01\nfrom: b\nimportance: 3');
    assert.equal(demandOf(itemIn(backlog, 'LAR-1'), backlog, '2026-02-15').demand, 2);
  });
});

describe('inversions', () => {
  const check = (backlog: Backlog, expected: readonly string[]): void =>
    assert.deepEqual(
      inversionsOf(itemIn(backlog, 'LAR-1'), backlog).map(({ id }) => id),
      expected,
    );
  it('are open dependencies that stand later', () =>
    check(items('status: ready\nrank: 1\ndepends-on: LAR-2', 'status: ready\nrank: 2'), ['LAR-2']));
  it('are none where the dependency stands first', () =>
    check(items('status: ready\nrank: 2\ndepends-on: LAR-2', 'status: ready\nrank: 1'), []));
  it('count an unranked dependency as last', () =>
    check(items('status: ready\nrank: 1\ndepends-on: LAR-2', 'status: planned'), ['LAR-2']));
  it('count an idea as last', () =>
    check(items('status: ready\nrank: 1\ndepends-on: LAR-2', 'status: idea'), ['LAR-2']));
  it('are none between two unranked items', () =>
    check(items('status: planned\ndepends-on: LAR-2', 'status: planned'), []));
  it('do not count what is done', () => check(items('status: ready\nrank: 1\ndepends-on: LAR-2', 'status: done'), []));
  it('do not count ids that name nothing', () => check(items('status: ready\nrank: 1\ndepends-on: LAR-9'), []));
  it('exempt an item that depends on itself', () => check(items('status: ready\nrank: 1\ndepends-on: LAR-1'), []));
  it('exempt the members of a cycle', () =>
    check(
      items(
        'status: ready\nrank: 1\ndepends-on: [LAR-2, LAR-4]',
        'status: ready\nrank: 2\ndepends-on: LAR-3',
        'status: ready\nrank: 3\ndepends-on: LAR-1',
        'status: ready\nrank: 4',
      ),
      ['LAR-4'],
    ));
});

describe('an inherited score', () => {
  const scored = (reach: number): string => `score: { reach: ${reach}, impact: 1, confidence: 100%, effort: 1 }`;
  const check = (backlog: Backlog, expected: readonly [number, string] | undefined): void => {
    const found = inheritedScore(itemIn(backlog, 'LAR-1'), backlog);
    assert.deepEqual(found && [found.score, found.from.id], expected);
  };
  it('comes from an open item that waits', () =>
    check(items('status: planned', `status: planned\ndepends-on: LAR-1\n${scored(50)}`), [50, 'LAR-2']));
  it('comes through an item in between', () =>
    check(
      items(
        'status: planned',
        'status: planned\ndepends-on: LAR-1',
        `status: planned\ndepends-on: LAR-2\n${scored(50)}`,
      ),
      [50, 'LAR-3'],
    ));
  it('is none where the own score is as high', () =>
    check(items(`status: planned\n${scored(50)}`, `status: planned\ndepends-on: LAR-1\n${scored(50)}`), undefined));
  it('does not come from an idea', () =>
    check(items('status: planned', `status: idea\ndepends-on: LAR-1\n${scored(50)}`), undefined));
  it('ends in a cycle', () =>
    check(
      items(`status: planned\ndepends-on: LAR-2\n${scored(1)}`, `status: planned\ndepends-on: LAR-1\n${scored(5)}`),
      [5, 'LAR-2'],
    ));
});

describe('the disagreement of score and rank', () => {
  const ranked = (...scores: readonly string[]): Backlog =>
    items(
      ...scores.map(
        (effort, at) =>
          `status: ready\nrank: ${at + 1}\nscore: { reach: 96, impact: 3, confidence: 80%, effort: ${effort} }`,
      ),
    );
  const check = (backlog: Backlog, expected: readonly number[]): void => {
    const standings = scoreStandings(backlog);
    assert.deepEqual(
      backlog.items().map((item) => disagreementOf(standings.get(item))),
      expected,
    );
  };
  it('is position by rank less position by score', () => check(ranked('4', '3', '2', '1'), [-3, -1, 1, 3]));
  it('is none where both agree', () => check(ranked('1', '2', '3'), [0, 0, 0]));
  it('is none between scores that differ by floating-point noise', () => {
    const one = 'status: ready\nrank: 1\nscore: { reach: 96, impact: 3, confidence: 80%, effort: 1.5 }';
    const other = 'status: ready\nrank: 2\nscore: { reach: 96, impact: 2, confidence: 80%, effort: 1 }';
    check(items(one, other), [0, 0]);
  });
  it('counts items without score or rank nowhere', () =>
    check(
      items('status: ready\nrank: 1', 'status: ready\nscore: { reach: 1, impact: 1, confidence: 1, effort: 1 }'),
      [0, 0],
    ));
  it('has an arrow from three places on', () => assert.deepEqual([2, 3, -3, -4].map(arrow), ['', '▲3', '▼3', '▼4']));
});
