import assert from 'node:assert/strict';
import {
  isSavedUpdate,
  possibleBacklogFolders,
  savedUpdatesFolder,
} from '../../../../src/core/backlog/savedUpdates.js';

describe('saved updates', () => {
  it('lie in the folder of the backlog', () => {
    assert.equal(savedUpdatesFolder('shop/backlog'), 'shop/backlog/reports/updates');
    assert.equal(savedUpdatesFolder(''), 'reports/updates');
  });
  it('are known by their path', () => {
    const check = (file: string, expected: boolean): void => {
      assert.equal(isSavedUpdate(file), expected, file);
    };
    check('backlog/reports/updates/2026-03-02-board.md', true);
    check('reports/updates/x.md', true);
    check('backlog/reports/2026-03-02-plan.md', false);
    check('backlog/reports/updates/x.txt', false);
    check('backlog/myreports/updates/x.md', false);
    check('backlog/reports/updates/old/x.md', false);
  });
  it('are looked for wherever a backlog may be', () => {
    assert.deepEqual(
      possibleBacklogFolders(['a/backlog/items/1.md', 'b/TEAM.md', 'b/items/2.md', 'backlog/x/backlog/3.md']),
      ['', 'a/backlog', 'b', 'backlog', 'backlog/x/backlog'],
    );
  });
});
