import assert from 'node:assert/strict';
import { stepTarget } from '../../../../src/core/writing/stepTarget.js';
import { backlogOf, itemIn, story } from '../../../support/backlogOf.js';

const backlog = backlogOf({
  'backlog/TEAM.md': '---\ntype: team\nkey: TT\n---\n# Team\n',
  'backlog/sprints/8.md': '---\ntype: sprint\nstart: 2026-03-16\nend: 2026-03-27\n---\n# 8\n',
  'backlog/items/TT-1.md': story('status: ready\nrank: 1\nsprint: 8'),
  'backlog/items/TT-2.md': story('status: planned\nrank: 2'),
  'backlog/items/TT-3.md': story('status: ready\nrank: 3\nsprint: 8'),
  'backlog/items/TT-4.md': story('status: ready\nrank: 4\nsprint: 8'),
  'backlog/items/TT-5.md': story('status: idea'),
});

function check(ids: string, direction: 'up' | 'down', expected: string): void {
  const items = ids.split(' ').map((id) => itemIn(backlog, id));
  const target = stepTarget(backlog, items, direction, '2026-03-18');
  const written = Object.entries(target ?? {}).map(([side, item]) => `${side} ${(item as { id: string }).id}`);
  assert.equal(written.join(), expected);
}

describe('A step', () => {
  it('passes the next item of the same group', () => {
    check('TT-3', 'up', 'before TT-1');
    check('TT-1', 'down', 'after TT-3');
  });

  it('takes a block past its neighbour', () => {
    check('TT-3 TT-4', 'up', 'before TT-1');
    check('TT-1 TT-3', 'down', 'after TT-4');
  });

  it('ends at the ends of the group', () => {
    check('TT-1', 'up', '');
    check('TT-2', 'down', '');
    check('TT-4', 'down', '');
  });

  it('is refused for an item without a place', () => {
    assert.throws(() => check('TT-5', 'up', ''), /idea/);
  });
});
