import assert from 'node:assert/strict';
import { backlogPaths } from '../../../src/node/gitBacklogPaths.js';

function check(paths: readonly string[], expected: readonly string[], rootName = 'project'): void {
  assert.deepEqual(backlogPaths(paths, rootName), expected);
}

describe('backlog files in a tree of git', () => {
  it('are those of folders named backlog', () =>
    check(['README.md', 'backlog/a.md', 'backlog/items/b.md', 'docs/c.md'], ['backlog/a.md', 'backlog/items/b.md']));
  it('are those of folders with a TEAM.md', () =>
    check(['plan/TEAM.md', 'plan/items/a.md', 'other/a.md'], ['plan/TEAM.md', 'plan/items/a.md']));
  it('are those of the root where it is a backlog itself', () => {
    check(['items/a.md'], ['items/a.md'], 'backlog');
    check(['TEAM.md', 'items/a.md'], ['TEAM.md', 'items/a.md']);
  });
  it('are no README and no generated document', () =>
    check(['backlog/README.md', 'backlog/reports/a.md', 'backlog/templates/b.md'], []));
  it('are none of packages and hidden folders', () =>
    check(['node_modules/backlog/a.md', '.cache/backlog/a.md', 'backlog/.x/a.md'], []));
});
