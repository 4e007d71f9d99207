import type { Item } from '../model/record.js';
import { comparePlaces, isOpenWork, placeKey, type PlaceKey } from './fullOrder.js';

/**
 * Items in the full order. Sorted when somebody asks, not when a file changes: an edit costs nothing here until the order is
 * shown, and then only the items that changed are put in anew.
 */
export class OrderedItems {
  readonly #keys = new Map<Item, PlaceKey>();
  readonly #score: (item: Item) => number | undefined;
  readonly #demand: (item: Item) => number;
  #sorted: PlaceKey[] | undefined;
  #items: readonly Item[] | undefined;
  #firstOpen = 0;

  constructor(score: (item: Item) => number | undefined, demand: (item: Item) => number) {
    this.#score = score;
    this.#demand = demand;
  }

  add(item: Item): void {
    const key = placeKey(item, () => this.#score(item));
    this.#keys.set(item, key);
    this.#sorted?.splice(this.#indexFor(key), 0, key);
    this.#items = undefined;
  }

  delete(item: Item): void {
    const key = this.#keys.get(item);
    if (!key) return;
    if (this.#sorted) this.#sorted.splice(this.#indexFor(key), 1);
    this.#keys.delete(item);
    this.#items = undefined;
  }

  /** Forgets the order: what breaks ties (demand) has changed. */
  invalidate(): void {
    this.#sorted = undefined;
    this.#items = undefined;
  }

  all(): readonly Item[] {
    if (this.#items) return this.#items;
    this.#sorted ??= [...this.#keys.values()].sort((a, b) => this.#compareKeys(a, b));
    this.#items = this.#sorted.map((key) => key.item);
    this.#firstOpen = this.#sorted.findIndex((key) => key.group > 0);
    return this.#items;
  }

  compare(a: Item, b: Item): number {
    return this.#compareKeys(this.#keyOf(a), this.#keyOf(b));
  }

  /** 1… among open items that are no epics. */
  position(item: Item): number | undefined {
    if (!isOpenWork(item)) return undefined;
    this.all();
    return this.#indexFor(this.#keyOf(item)) - this.#firstOpen + 1;
  }

  #keyOf(item: Item): PlaceKey {
    return this.#keys.get(item) ?? placeKey(item, () => this.#score(item));
  }

  #compareKeys(a: PlaceKey, b: PlaceKey): number {
    return a === b ? 0 : comparePlaces(a, b, this.#demand);
  }

  /** Where a key stands, or would stand. */
  #indexFor(key: PlaceKey): number {
    const sorted = this.#sorted ?? [];
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = sorted[middle];
      if (other && this.#compareKeys(other, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
