/** Milliseconds of work before the extension host, which is shared with every other extension, gets its turn. */
const sliceMilliseconds = 6;

/** Divides long work into slices: call `rest` between small steps, and check for cancellation after it. */
export class TimeSlice {
  #end = performance.now() + sliceMilliseconds;

  /** Lets others work if the slice is used up. */
  async rest(): Promise<void> {
    if (performance.now() < this.#end) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    this.#end = performance.now() + sliceMilliseconds;
  }
}

/** A batch that takes longer is too large, … */
const mostMilliseconds = 2;
/** … and one that takes less has room. */
const fewestMilliseconds = 0.5;
const largest = 16;

/** Batches whose size goes with the time that the last one took: files differ by a factor of a thousand. */
export class FileBatch {
  #size = 4;

  /** Takes the next entries out of a map. */
  take<K, V>(waiting: Map<K, V>): readonly (readonly [K, V])[] {
    const taken: [K, V][] = [];
    for (const entry of waiting) {
      if (taken.length === this.#size) break;
      taken.push(entry);
      waiting.delete(entry[0]);
    }
    return taken;
  }

  measure<T>(work: () => T): T {
    const started = performance.now();
    const result = work();
    const took = performance.now() - started;
    if (took > mostMilliseconds) this.#size = Math.max(1, this.#size >> 1);
    else if (took < fewestMilliseconds) this.#size = Math.min(largest, this.#size * 2);
    return result;
  }
}
