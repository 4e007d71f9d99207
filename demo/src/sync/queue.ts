export interface Scan {
  /** Made on the phone, so that a scan sent twice is counted once (LAR-20). */
  readonly id: string;
  readonly pallet: string;
  readonly product: string;
}

/** The phone's own storage, which outlives the app. */
export interface Storage {
  read(): readonly Scan[];
  write(scans: readonly Scan[]): void;
}

/** Scans that wait for the signal, oldest first. */
export class ScanQueue {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  // LAR-22: queue survives a restart
  add(scan: Scan): void {
    this.#storage.write([...this.#storage.read(), scan]);
  }

  /** Sends what waits; keeps whatever the warehouse has not confirmed. */
  async flush(send: (scans: readonly Scan[]) => Promise<ReadonlySet<string>>): Promise<void> {
    const confirmed = await send(this.#storage.read());
    this.#storage.write(this.#storage.read().filter((scan) => !confirmed.has(scan.id)));
  }
}
