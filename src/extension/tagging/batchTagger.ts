import type { Log } from '../../core/ports.js';
import type { Tag, TaggedWord } from '../../core/text/taggedWords.js';
import type { TaggerWorker } from './taggerWorker.js';

/** Texts whose words are kept: a batch of files, and what is edited again and again. */
const mostKnown = 1000;
/** A statement or criterion of this length is none: it is not tagged. */
const longestText = 5000;
/** Loading the model takes half a second, a text a tenth of a millisecond. */
const patienceMilliseconds = 60_000;

/**
 * Parts of speech for the linter, made elsewhere: `tag` answers from memory, `learn` asks the worker, which starts with the
 * first text. When the worker fails, every text has no words, so that the rules that need them are silent.
 */
export class BatchTagger {
  readonly #start: () => Promise<TaggerWorker>;
  readonly #log: Log;
  readonly #known = new Map<string, readonly TaggedWord[]>();
  #worker: Promise<TaggerWorker> | undefined;
  #asking: Promise<void> = Promise.resolve();
  #hasFailed = false;

  constructor(start: () => Promise<TaggerWorker>, log: Log) {
    this.#start = start;
    this.#log = log;
  }

  readonly tag: Tag = (text) => {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    return this.#hasFailed || text.length > longestText ? [] : undefined;
  };

  /** Resolves when `tag` knows the texts, or will never do. Never rejects. */
  learn(texts: readonly string[]): Promise<void> {
    return (this.#asking = this.#asking.then(() => this.#ask(texts)));
  }

  dispose(): void {
    this.#hasFailed = true;
    // A worker that did not start has said so already.
    void this.#worker?.then((worker) => worker.dispose()).catch(() => undefined);
  }

  async #ask(texts: readonly string[]): Promise<void> {
    const unknown = [...new Set(texts)].filter((text) => this.tag(text) === undefined);
    if (unknown.length === 0) return;
    try {
      this.#worker ??= this.#start();
      const worker = await this.#worker;
      const answers = await withinTime(worker.tag(unknown));
      unknown.forEach((text, at) => this.#keep(text, answers[at] ?? []));
    } catch (error) {
      if (!this.#hasFailed)
        this.#log.error('Parts of speech are not known: the rules that need them are silent.', error);
      this.dispose();
    }
  }

  #keep(text: string, words: readonly TaggedWord[]): void {
    this.#known.set(text, words);
    const [oldest] = this.#known.keys();
    if (this.#known.size > mostKnown && oldest !== undefined) this.#known.delete(oldest);
  }
}

async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: unknown;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The tagger does not answer.')), patienceMilliseconds);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
