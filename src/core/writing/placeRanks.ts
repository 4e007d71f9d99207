import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { compareRanks, ranksBetween } from '../model/rank.js';

/** Where a block of items goes in the order of open work. */
export type MoveTarget =
  { readonly before: Item } | { readonly after: Item } | { readonly top: true } | { readonly bottom: true };

/**
 * New ranks that put a block of items at a place among the open items, in the order of the block; empty where it stands there
 * already. Beside the block only items get a rank that must: those tied with the item above the place and below it, and
 * unranked ones above the place (what has no rank stands below all that have one).
 */
export function placeRanks(backlog: Backlog, block: readonly Item[], target: MoveTarget): ReadonlyMap<Item, string> {
  const moved = new Set(block);
  const open = backlog.items().filter((item) => backlog.position(item) !== undefined);
  const rest = open.filter((item) => !moved.has(item));
  const place = placeAmong(open, rest, moved, target);
  const wanted = [...rest.slice(0, place), ...block, ...rest.slice(place)];
  if (wanted.length === open.length && wanted.every((item, index) => item === open[index])) return new Map();

  const above = rest.slice(0, place);
  const below = rest.slice(place);
  const lastRanked = above.filter((item) => item.fields.rank !== undefined).at(-1)?.fields.rank;
  const unranked = above.filter((item) => item.fields.rank === undefined);
  const isTied = ({ fields }: Item): boolean =>
    fields.rank !== undefined && lastRanked !== undefined && compareRanks(fields.rank, lastRanked) === 0;
  const tied = below.filter(isTied);
  const keyed = [...unranked, ...block, ...tied];
  const ranks = ranksBetween(lastRanked, below[tied.length]?.fields.rank, keyed.length);
  return new Map(keyed.map((item, index) => [item, ranks[index] ?? '']));
}

/** How many of the other open items stand above the place. An item of the block stands for the next one that is not in it. */
function placeAmong(
  open: readonly Item[],
  rest: readonly Item[],
  moved: ReadonlySet<Item>,
  target: MoveTarget,
): number {
  if ('top' in target) return 0;
  if ('bottom' in target) return rest.length;
  const anchor = 'before' in target ? target.before : target.after;
  const start = open.indexOf(anchor) + Number('after' in target && !moved.has(anchor));
  const next = open.slice(start).find((item) => !moved.has(item));
  return next === undefined ? rest.length : rest.indexOf(next);
}
