import { Worker } from 'node:worker_threads';
import type { TaggerAnswer } from './taggerWorker.js';

interface Question {
  readonly resolve: (answer: TaggerAnswer) => void;
  readonly reject: (reason: Error) => void;
}

/** The tagger in a thread of its own: loading its model takes half a second, which nobody shall notice. Asked one question at a time. */
export class TaggerThread {
  readonly #worker: Worker;
  #question: Question | undefined;
  #failure: Error | undefined;

  /** @param file the built taggerWorker.ts */
  constructor(file: string) {
    // What the library prints must not come between what a command line prints.
    this.#worker = new Worker(file, { name: 'storymark-tagger', stdout: true, stderr: true });
    this.#worker.unref();
    this.#worker.stdout.resume();
    this.#worker.stderr.resume();
    this.#worker.on('message', (answer: TaggerAnswer) => {
      this.#question?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      this.#fail(error);
    });
    this.#worker.on('exit', (code) => {
      this.#fail(new Error(`The tagger ended with code ${code}.`));
    });
  }

  tag(texts: readonly string[]): Promise<TaggerAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#failure) {
        reject(this.#failure);
        return;
      }
      this.#question = { resolve, reject };
      this.#worker.postMessage(texts);
    });
  }

  dispose(): void {
    void this.#worker.terminate(); // nobody waits for its end
  }

  #fail(error: Error): void {
    this.#failure = error;
    this.#question?.reject(error);
  }
}
