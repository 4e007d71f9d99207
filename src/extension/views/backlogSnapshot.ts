import type { Backlog } from '../../core/backlog/backlog.js';
import type { Item } from '../../core/model/record.js';
import { groupsOf, type Group } from '../../core/order/groups.js';
import { rowContext, type RowContext } from '../../core/order/rows.js';
import { todayOf } from '../workspace/today.js';
import type { GroupShape } from './treeRefresh.js';

/** One backlog as the tree shows it, until the next change. */
export class BacklogSnapshot {
  readonly groups: ReadonlyMap<string, Group>;
  readonly #items = new Map<string, { readonly item: Item; readonly groupKey: string }>();
  #rows: RowContext | undefined;

  constructor(readonly backlog: Backlog) {
    const groups = groupsOf(backlog, todayOf(backlog));
    this.groups = new Map(groups.map((group) => [groupKeyOf(group), group]));
    for (const [groupKey, group] of this.groups) {
      for (const item of group.items) this.#items.set(item.file, { item, groupKey });
    }
  }

  get rows(): RowContext {
    return (this.#rows ??= rowContext(this.backlog, todayOf(this.backlog)));
  }

  item(file: string): Item | undefined {
    return this.#items.get(file)?.item;
  }

  groupKeyOf(file: string): string | undefined {
    return this.#items.get(file)?.groupKey;
  }

  get isEmpty(): boolean {
    return this.#items.size === 0;
  }

  get shape(): readonly GroupShape[] {
    return [...this.groups].map(([key, { label, detail, items }]) => {
      return { key, heading: `${label}\n${detail}`, files: items.map((item) => item.file) };
    });
  }
}

function groupKeyOf({ kind, id }: Group): string {
  return `${kind} ${id}`;
}
