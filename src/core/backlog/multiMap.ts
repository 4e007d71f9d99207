/** A map from keys to small lists; empty lists leave nothing behind. A list of one is kept without an array: most are. */
export class MultiMap<K, V extends object | string> {
  readonly #lists = new Map<K, V | V[]>();

  get(key: K): readonly V[] {
    const found = this.#lists.get(key);
    if (found === undefined) return none;
    return isList(found) ? found : [found];
  }

  add(key: K, value: V): void {
    const found = this.#lists.get(key);
    if (found === undefined) this.#lists.set(key, value);
    else if (isList(found)) found.push(value);
    else this.#lists.set(key, [found, value]);
  }

  delete(key: K, value: V): void {
    const found = this.#lists.get(key);
    if (found === undefined) return;
    if (!isList(found)) {
      if (found === value) this.#lists.delete(key);
      return;
    }
    const at = found.indexOf(value);
    if (at !== -1) found.splice(at, 1);
    const [first] = found;
    if (first === undefined) this.#lists.delete(key);
    else if (found.length === 1) this.#lists.set(key, first);
  }
}

const none: readonly never[] = [];

function isList<V>(found: V | V[]): found is V[] {
  return Array.isArray(found);
}
