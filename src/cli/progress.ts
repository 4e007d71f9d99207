/** How long a run may be silent. */
const patience = 1000;

/** Says on standard error how far a long run has come: a line that is written over on a terminal, elsewhere one line once. */
export class Progress {
  readonly #started = performance.now();
  #saidAt = 0;

  constructor(
    readonly what: string,
    readonly total: number,
  ) {}

  at(done: number): void {
    const now = performance.now();
    if (now - this.#started < patience || now - this.#saidAt < patience / 4) return;
    const isTerminal = process.stderr.isTTY;
    if (!isTerminal && this.#saidAt > 0) return;
    this.#saidAt = now;
    const text = `${this.what}: ${done} of ${this.total} files`;
    process.stderr.write(isTerminal ? `\r${text}` : `${text} …\n`);
  }

  /** Wipes the line, so that it does not stand before the output. */
  end(): void {
    if (this.#saidAt > 0 && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  }
}
