import type { Backlog } from '../backlog/backlog.js';
import { sameId } from '../model/itemId.js';
import type { Item } from '../model/record.js';
import { currentSprint, isInSprint, lastSprint } from '../order/sprints.js';

/** A group of the tree: the current sprint (or another one that is shown), what comes next, and the three others. */
export type GroupTarget =
  | { readonly kind: 'sprint'; readonly id: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'ideas' }
  | { readonly kind: 'done' }
  | { readonly kind: 'declined' };

/** The group an item is shown in. Only the last sprint of an item counts. `current`: the sprint of `today`, to ask for it once. */
export function groupOf(
  backlog: Backlog,
  item: Item,
  today: string,
  current = currentSprint(backlog, today),
): GroupTarget {
  switch (item.fields.status) {
    case 'idea':
      return { kind: 'ideas' };
    case 'done':
      return { kind: 'done' };
    case 'declined':
      return { kind: 'declined' };
    default:
      return current && isInSprint(item, current) ? { kind: 'sprint', id: current.id } : { kind: 'next' };
  }
}

/** The items of a group that have a place in the order, in order. Any sprint can be asked for, not only the current one. */
export function placedIn(backlog: Backlog, group: GroupTarget, today: string): Item[] {
  const current = currentSprint(backlog, today);
  return backlog
    .items()
    .filter((item) => backlog.position(item) !== undefined && isInGroup(backlog, item, group, today, current));
}

/** Whether an item belongs to a group. */
export function isInGroup(
  backlog: Backlog,
  item: Item,
  group: GroupTarget,
  today: string,
  current = currentSprint(backlog, today),
): boolean {
  if (group.kind !== 'sprint') return groupOf(backlog, item, today, current).kind === group.kind;
  const last = lastSprint(item);
  return backlog.position(item) !== undefined && last !== undefined && sameId(last, group.id);
}
