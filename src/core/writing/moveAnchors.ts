import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { refuseUnplaced } from './moveItems.js';

/** The items that a block can be moved after, in order: all that have a place, without the block itself. */
export function moveAnchors(backlog: Backlog, block: readonly Item[]): readonly Item[] {
  for (const item of block) refuseUnplaced(backlog, item);
  return backlog.items().filter((item) => backlog.position(item) !== undefined && !block.includes(item));
}
