import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { groupOf } from './itemGroup.js';
import { inOrder, refuseUnplaced } from './moveItems.js';
import type { MoveTarget } from './placeRanks.js';

/**
 * Where a block of items goes by one step up or down: past its next neighbour that is shown in the same group of the tree.
 * Undefined where there is none. A step never leaves the group: that would change more than the order.
 */
export function stepTarget(
  backlog: Backlog,
  items: readonly Item[],
  direction: 'up' | 'down',
  today: string,
): MoveTarget | undefined {
  const block = inOrder(backlog, items);
  for (const item of block) refuseUnplaced(backlog, item);
  const edge = direction === 'up' ? block[0] : block.at(-1);
  if (edge === undefined) return undefined;
  const group = groupOf(backlog, edge, today);
  const isNeighbour = (item: Item): boolean =>
    backlog.position(item) !== undefined && !block.includes(item) && groupOf(backlog, item, today).kind === group.kind;
  const others = backlog.items().filter(isNeighbour);
  if (direction === 'down') {
    const next = others.find((item) => backlog.compare(item, edge) > 0);
    return next && { after: next };
  }
  const previous = others.filter((item) => backlog.compare(item, edge) < 0).at(-1);
  return previous && { before: previous };
}
