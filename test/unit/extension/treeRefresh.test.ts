import assert from 'node:assert/strict';
import { refreshBetween, type GroupShape, type TreeRefresh } from '../../../src/extension/views/treeRefresh.js';

/** `next: A B | done (2): C` */
function shapes(text: string): GroupShape[] {
  return text.split(' | ').map((group) => {
    const [heading = '', files = ''] = group.split(':');
    return { key: heading.split(' ')[0] ?? '', heading, files: files.split(' ').filter((file) => file !== '') };
  });
}

function check(before: string, after: string, touched: string, expected: TreeRefresh): void {
  assert.deepEqual(refreshBetween(shapes(before), shapes(after), new Set(touched.split(' '))), expected);
}

describe('A change redraws', () => {
  it('one row where only that changed', () => {
    check('next: A B | done: C', 'next: A B | done: C', 'B', { groups: [], files: ['B'] });
  });

  it('nothing for a file that the tree does not show', () => {
    check('next: A', 'next: A', 'persona', { groups: [], files: [] });
  });

  it('a group whose order changed', () => {
    check('next: A B | done: C', 'next: B A | done: C', 'A', { groups: ['next'], files: [] });
  });

  it('both groups of a row that changed sides', () => {
    check('next: A B | done: C', 'next: A | done: B C', 'B', { groups: ['next', 'done'], files: [] });
  });

  it('a group whose heading changed', () => {
    check('sprint 3 left: A', 'sprint 2 left: A', '', { groups: ['sprint'], files: [] });
  });

  it('everything when a group came or went', () => {
    check('next: A', 'next: A | done: B', 'B', 'all');
  });
});
