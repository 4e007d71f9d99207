import type { LintHistory } from '../../core/lint/lintHistory.js';

/** Several commits at once, as in a rebase, are read once. */
const pause = 500;

export interface FolderHistoryParts {
  /** Asks git; undefined where there is none. */
  readonly read: () => Promise<LintHistory | undefined>;
  readonly take: (history: LintHistory) => void;
  /** Calls back whenever another commit is checked out. */
  readonly watch: (moved: () => void) => Promise<{ dispose(): void } | undefined>;
  readonly fail: (error: unknown) => void;
}

/** What git adds to the verdicts on a folder: read once everything else is done, and again when another commit is checked out. */
export class FolderHistory {
  readonly #parts: FolderHistoryParts;
  #watcher: { dispose(): void } | undefined;
  #reading: Promise<void> | undefined;
  /** How often a reading was asked for. */
  #asked = 0;
  #timer: unknown;
  #isDisposed = false;

  constructor(parts: FolderHistoryParts) {
    this.#parts = parts;
  }

  /** Reads for the first time, and begins to watch. Never rejects: without history its rules are silent. */
  async start(): Promise<void> {
    try {
      await this.#read();
      const watcher = this.#isDisposed
        ? undefined
        : await this.#parts.watch(() => {
            clearTimeout(this.#timer as number);
            this.#timer = setTimeout(() => void this.#read(), pause);
          });
      if (this.#isDisposed) watcher?.dispose();
      else this.#watcher = watcher;
    } catch (error) {
      this.#parts.fail(error);
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer as number);
    this.#watcher?.dispose();
  }

  /** One reading at a time; what moved meanwhile is read after it. */
  #read(): Promise<void> {
    this.#asked++;
    this.#reading ??= this.#readAll().finally(() => (this.#reading = undefined));
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    let answered: number;
    do {
      answered = this.#asked;
      try {
        const history = this.#isDisposed ? undefined : await this.#parts.read();
        if (history && !this.#isDisposed) this.#parts.take(history);
      } catch (error) {
        this.#parts.fail(error);
      }
    } while (answered !== this.#asked);
  }
}
