import type { Backlog } from '../backlog/backlog.js';
import { sameId } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';

/** A group of the tree: the current sprint (or another one that is shown), what comes next, and the three others. */
export type GroupTarget =
  | { readonly kind: 'sprint'; readonly id: string }
  | { readonly kind: 'next' }
  | { readonly kind: 'ideas' }
  | { readonly kind: 'done' }
  | { readonly kind: 'declined' };

/** The sprint whose days include `today`; of several, the one that began last. */
export function currentSprint(backlog: Backlog, today: string): Sprint | undefined {
  const running = backlog
    .all('sprint')
    .filter(({ fields: { start, end } }) => start !== undefined && end !== undefined && start <= today && today <= end);
  return running.sort((a, b) => (a.fields.start ?? '').localeCompare(b.fields.start ?? '')).at(-1);
}

/** The group an item is shown in. Only the last sprint of an item counts. */
export function groupOf(backlog: Backlog, item: Item, today: string): GroupTarget {
  switch (item.fields.status) {
    case 'idea':
      return { kind: 'ideas' };
    case 'done':
      return { kind: 'done' };
    case 'declined':
      return { kind: 'declined' };
    default: {
      const last = item.fields.sprint?.at(-1);
      const current = currentSprint(backlog, today);
      return last !== undefined && current !== undefined && sameId(last, current.id)
        ? { kind: 'sprint', id: current.id }
        : { kind: 'next' };
    }
  }
}

/** Whether an item belongs to a group; any sprint can be asked for, not only the current one. */
export function isInGroup(backlog: Backlog, item: Item, group: GroupTarget, today: string): boolean {
  if (group.kind !== 'sprint') return groupOf(backlog, item, today).kind === group.kind;
  const last = item.fields.sprint?.at(-1);
  return backlog.position(item) !== undefined && last !== undefined && sameId(last, group.id);
}
