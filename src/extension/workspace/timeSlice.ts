/** Milliseconds of work before the extension host, which is shared with every other extension, gets its turn. */
const sliceMilliseconds = 8;

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
