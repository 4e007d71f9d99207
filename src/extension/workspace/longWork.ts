import { ProgressLocation, window, type Progress } from 'vscode';

/** Shorter work is done before anybody has read that it is. */
const quietMilliseconds = 1000;
/** How often the numbers change. */
const tellMilliseconds = 100;

/** Says in the status bar how far long work is. */
export class LongWork {
  #startedAt = 0;
  #toldAt = 0;
  #progress: Progress<{ message: string }> | undefined;
  #end: (() => void) | undefined;

  begin(): void {
    this.#startedAt = performance.now();
  }

  /** Of work that has begun; `what` is what happens to the files. */
  tell(what: 'reading' | 'judging', done: number, total: number): void {
    const now = performance.now();
    if (now - this.#startedAt < quietMilliseconds || now - this.#toldAt < tellMilliseconds || done >= total) return;
    this.#toldAt = now;
    if (this.#end === undefined) this.#show();
    const numbers = new Intl.NumberFormat('en');
    this.#progress?.report({ message: `${what} ${numbers.format(done)} of ${numbers.format(total)} files` });
  }

  end(): void {
    this.#end?.();
    this.#end = undefined;
    this.#progress = undefined;
  }

  #show(): void {
    void window.withProgress(
      { location: ProgressLocation.Window, title: 'Storymark' },
      (progress) =>
        new Promise<void>((resolve) => {
          this.#progress = progress;
          this.#end = resolve;
        }),
    ); // ends when `end` is called
  }
}
