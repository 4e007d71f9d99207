import assert from 'node:assert/strict';
import { groupsOf } from '../../../../src/core/order/groups.js';
import { rowContext, rowOf } from '../../../../src/core/order/rows.js';
import { tooltipOf } from '../../../../src/core/order/tooltip.js';
import { Document } from '../../../../src/core/text/document.js';
import { backlogOf, itemIn, story, type TestFiles } from '../../../support/backlogOf.js';

const asOf = '2026-03-18';

function item(type: string, fields: string, body = ''): string {
  return `---\ntype: ${type}\n${fields}\n---\n# A title\n${body}`;
}

function row(text: string, others: TestFiles = {}) {
  const backlog = backlogOf({ 'backlog/items/LAR-1.md': text, ...others });
  return rowOf(itemIn(backlog, 'LAR-1'), rowContext(backlog, asOf));
}

function check(text: string, description: string, others: TestFiles = {}): void {
  assert.equal(row(text, others).description, description);
}

const rice = 'score: { reach: 96, impact: 2, confidence: 80%, effort: 1 }';

describe('a row of the tree', () => {
  it('has id and title as its label', () => assert.equal(row(story('', 'See why')).label, 'LAR-1  See why'));
  it('says status, estimate and score', () =>
    check(item('story', `status: ready\nrank: 1\nestimate: 3\n${rice}`), 'ready · 3 · 154'));
  it('says the type first when it is no story', () =>
    check(item('task', 'status: planned\nestimate: 2'), 'task · planned · 2'));
  it('says the timebox of a spike', () =>
    check(item('spike', 'status: ready\nestimate: 1\ntimebox: 2d'), 'spike · ready · 2d'));
  it('says how long an item has been in progress', () =>
    check(item('story', 'status: doing\nstarted: 2026-03-16'), 'doing 3d'));
  it('says – where inputs of the score are missing', () =>
    check(item('story', 'status: planned\nscore: { reach: 5 }'), 'planned · –'));
  it('marks what blocks it', () => check(item('story', 'status: ready\nblocked: no printer'), 'ready ⛔'));
  it('marks a critical bug', () =>
    check(item('bug', 'status: planned\nseverity: critical'), 'bug · planned  ⚠critical'));
  it('counts open questions', () =>
    check(item('story', 'status: ready', '\n## Questions\n\n- [ ] Why?\n- [ ] (later) When?\n'), 'ready ?1'));
  it('shows demand', () =>
    check(story('status: ready'), 'ready ♥3', {
      'backlog/feedback/f.md':
        '---\ntype: feedback\ndate: 2026-03-01\nfrom: a\nimportance: 3\nitems: LAR-1\n---\n> Please.\n',
    }));
  it('points at what has to come first', () =>
    check(item('story', 'status: ready\nrank: 1\ndepends-on: LAR-2'), 'ready ⇅ after LAR-2', {
      'backlog/items/LAR-2.md': story('status: ready\nrank: 2'),
    }));
  it('shows a score that comes from an item which waits', () =>
    check(item('task', 'status: planned\nrank: 1'), 'task · planned · 154 ↥ from LAR-2', {
      'backlog/items/LAR-2.md': story(`status: ready\nrank: 2\ndepends-on: LAR-1\n${rice}`),
    }));
  it('marks an item that is older than any finished one', () => {
    const done = (at: number): [string, string] => [
      `backlog/items/LAR-${at + 10}.md`,
      story('status: done\nstarted: 2026-01-05\nfinished: 2026-01-06'),
    ];
    check(
      item('story', 'status: doing\nstarted: 2026-03-16'),
      'doing 3d  ⧗ older than any finished item',
      Object.fromEntries(Array.from({ length: 10 }, (_, at) => done(at))),
    );
    check(
      item('story', 'status: doing\nstarted: 2026-03-16'),
      'doing 3d',
      Object.fromEntries(Array.from({ length: 9 }, (_, at) => done(at))),
    );
  });
  it('says how far an epic is while its children are in progress', () =>
    check(item('epic', 'status: planned'), 'epic · doing 1/2', {
      'backlog/items/LAR-2.md': story('status: done\nepic: LAR-1'),
      'backlog/items/LAR-3.md': story('status: doing\nepic: LAR-1'),
      'backlog/items/LAR-4.md': story('status: idea\nepic: LAR-1'),
    }));
  it('says why an item was declined', () =>
    check(item('story', 'status: declined\nreason: not-now'), 'declined · not-now'));
  it('has no marks once the item is done', () =>
    check(item('story', `status: done\nblocked: x\nestimate: 3\n${rice}`), 'done · 3'));
  it('uses the team’s own words for a status', () =>
    check(item('story', 'status: review'), 'Acceptance', {
      'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nlabels: { review: Acceptance }\n---\n# Team\n',
    }));
  it('says what is wrong with a broken file', () => {
    const found = row('---\ntype: story\nstatus: [ready\n---\n# A title\n');
    assert.ok(found.broken);
    assert.notEqual(found.description, '');
  });
  it('spells its marks out', () => {
    const text = item(
      'story',
      `status: ready\nrank: 1\nestimate: 3\nblocked: no printer\n${rice}`,
      '\n## Questions\n\n- [ ] Why?\n',
    );
    assert.equal(
      row(text).accessibilityLabel,
      'LAR-1 A title, ready, 3 points, score 154, 1 open question, blocked: no printer',
    );
  });
});

const sprint = '---\ntype: sprint\nstart: 2026-03-16\nend: 2026-03-27\n---\n# Sprint 8\n';

describe('the groups of the tree', () => {
  const check2 = (files: TestFiles, expected: readonly string[]): void => {
    const groups = groupsOf(backlogOf(files), asOf);
    assert.deepEqual(
      groups.map(({ label, detail, items }) => `${label} | ${detail} | ${items.map(({ id }) => id).join(' ')}`),
      expected,
    );
  };
  it('hold every item exactly once', () =>
    check2(
      {
        'backlog/sprints/8.md': sprint,
        'backlog/items/LAR-1.md': story('status: ready\nrank: 1\nsprint: 8\nestimate: 3'),
        'backlog/items/LAR-2.md': story('status: ready\nrank: 2\nsprint: 9'),
        'backlog/items/LAR-3.md': story(''),
        'backlog/items/LAR-4.md': story('status: done\nsprint: 8\nfinished: 2026-03-17\nestimate: 2'),
        'backlog/items/LAR-5.md': story('status: declined'),
        'backlog/items/LAR-6.md': '---\ntype: epic\nstatus: planned\n---\n# Epic\n',
        'backlog/items/LAR-7.md': 'nothing to read',
      },
      [
        'Sprint 8 | 2 of 5 pts · 7 working days left | LAR-1',
        'Next |  | LAR-7 LAR-2',
        'Epics | 1 | LAR-6',
        'Ideas | 1 | LAR-3',
        'Done | 1 | LAR-4',
        'Declined | 1 | LAR-5',
      ],
    ));
  it('count items where the team counts items', () =>
    check2(
      {
        'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nestimate: count\nholidays: [2026-03-27]\n---\n# Team\n',
        'backlog/sprints/8.md': sprint,
        'backlog/items/LAR-1.md': story('status: ready\nrank: 1\nsprint: 8'),
      },
      ['Sprint 8 | 0 of 1 items · 6 working days left | LAR-1', 'Next |  | '],
    ));
  it('say how many items have no estimate', () =>
    check2(
      { 'backlog/sprints/8.md': sprint, 'backlog/items/LAR-1.md': story('status: ready\nrank: 1\nsprint: [7, 8]') },
      ['Sprint 8 | 0 of 0 pts · 1 without estimate · 7 working days left | LAR-1', 'Next |  | '],
    ));
  it('do without a sprint', () =>
    check2({ 'backlog/items/LAR-1.md': story('status: ready\nrank: 1') }, ['Next |  | LAR-1']));
});

describe('a tooltip', () => {
  const tooltip = (text: string, others: TestFiles = {}): string => {
    const backlog = backlogOf({ 'backlog/items/LAR-1.md': text, ...others });
    return tooltipOf(itemIn(backlog, 'LAR-1'), Document.parse('backlog/items/LAR-1.md', { text }), backlog);
  };
  it('says sentence, score, questions and what is in the way', () => {
    const text = item(
      'story',
      `status: ready\nblocked: no printer\n${rice}`,
      '\nAs a clerk, I want it.\n\n## Questions\n\n- [ ] Why?\n',
    );
    const score = 'RICE 154 = 96 people/quarter × 2 (high) × 80 % ÷ 1 person-week.';
    assert.equal(
      tooltip(text),
      ['**LAR-1 A title**', 'As a clerk, I want it.', score, '? Why?', '⛔ Blocked: no printer'].join('\n\n'),
    );
  });
  it('quotes the strongest voice', () => {
    const feedback =
      '---\ntype: feedback\ndate: 2026-03-01\nfrom: hilltop\nimportance: 3\nitems: LAR-1\n---\n> Half the rice was missing.\n';
    assert.match(
      tooltip(story('status: ready'), { 'backlog/feedback/f.md': feedback }),
      /♥3 from 1 voice\. “Half the rice was missing\.” \(hilltop\)/,
    );
  });
  it('lets no text of a file become HTML, an image or a link', () => {
    const text = tooltip(
      item('story', 'status: ready', '\nSee <img src=x> and ![x](https://a.example) and [y](command:z).\n'),
    );
    assert.doesNotMatch(text, /<img|!\[|\]\(|https:/);
  });
});
