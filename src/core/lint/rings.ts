import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';

/** The items that an item depends on, unknown ids left out. */
export function dependenciesOf(item: Item, backlog: Backlog): Item[] {
  const ids = item.fields['depends-on'] ?? [];
  return ids.length === 0 ? [] : ids.map((id) => backlog.find('item', id)).filter((found) => found !== undefined);
}

/**
 * Circles of dependencies, found by walking from the items that somebody asks about (Tarjan's components, without
 * recursion). Lives for one pass of the linter: what was walked once is not walked again.
 */
export class Rings {
  readonly #backlog: Backlog;
  readonly #components = new Map<Item, readonly Item[]>();

  constructor(backlog: Backlog) {
    this.#backlog = backlog;
  }

  /** The items that wait for each other around this one, itself included; empty where it waits in no circle. */
  around(item: Item): readonly Item[] {
    const ids = item.fields['depends-on'];
    if (ids === undefined || ids.length === 0) return [];
    if (!this.#components.has(item)) this.#walk(item);
    return this.#components.get(item) ?? [];
  }

  /** A shortest ring through an item: it, …, the one that depends on it again. Empty without one. */
  through(item: Item): readonly Item[] {
    const members = new Set(this.around(item));
    const cameFrom = new Map<Item, Item>();
    const queue = [item];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const dependency of dependenciesOf(next, this.#backlog)) {
        if (dependency === item) return pathTo(next, cameFrom);
        if (!members.has(dependency) || cameFrom.has(dependency)) continue;
        cameFrom.set(dependency, next);
        queue.push(dependency);
      }
    }
    return [];
  }

  #walk(root: Item): void {
    const order = new Map<Item, { readonly index: number; low: number; onStack: boolean }>();
    const open: Item[] = [];
    const path: { readonly item: Item; readonly edges: Iterator<Item> }[] = [];
    const enter = (item: Item): void => {
      order.set(item, { index: order.size, low: order.size, onStack: true });
      open.push(item);
      path.push({ item, edges: dependenciesOf(item, this.#backlog).values() });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const state = order.get(top.item);
      const edge = top.edges.next();
      if (state === undefined) return;
      if (edge.done !== true) {
        const seen = order.get(edge.value);
        if (seen?.onStack === true) state.low = Math.min(state.low, seen.index);
        else if (seen === undefined && !this.#components.has(edge.value)) enter(edge.value);
        continue;
      }
      path.pop();
      const parent = order.get(path.at(-1)?.item ?? top.item);
      if (parent !== undefined) parent.low = Math.min(parent.low, state.low);
      if (state.low === state.index) this.#close(top.item, open, order);
    }
  }

  #close(root: Item, open: Item[], order: ReadonlyMap<Item, { onStack: boolean }>): void {
    const members = open.splice(open.indexOf(root));
    const isRing = members.length > 1 || dependenciesOf(root, this.#backlog).includes(root);
    for (const member of members) {
      const state = order.get(member);
      if (state) state.onStack = false;
      this.#components.set(member, isRing ? members : []);
    }
  }
}

function pathTo(last: Item, cameFrom: ReadonlyMap<Item, Item>): Item[] {
  const path = [last];
  for (let before = cameFrom.get(last); before !== undefined; before = cameFrom.get(before)) path.unshift(before);
  return path;
}
