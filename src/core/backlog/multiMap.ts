/** A map from keys to small lists; empty lists leave nothing behind. */
export class MultiMap<K, V> {
  readonly #lists = new Map<K, V[]>();

  get(key: K): readonly V[] {
    return this.#lists.get(key) ?? [];
  }

  add(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }

  delete(key: K, value: V): void {
    const list = this.#lists.get(key);
    if (!list) return;
    const at = list.indexOf(value);
    if (at !== -1) list.splice(at, 1);
    if (list.length === 0) this.#lists.delete(key);
  }

  values(): IterableIterator<readonly V[]> {
    return this.#lists.values();
  }
}
