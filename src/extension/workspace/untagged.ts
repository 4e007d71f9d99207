import type { BatchTagger } from '../tagging/batchTagger.js';

/** Files whose texts are asked for at once. */
const batchSize = 64;
/** A file may ask for more once it knows some; one that never ends is left as it is. */
const mostRounds = 5;

interface Wait {
  readonly texts: readonly string[];
  readonly round: number;
}

/**
 * Files that cannot be judged whole yet, because parts of speech are not known. What is shown of them stays as it was until
 * then: findings would go and come with every pause in typing.
 */
export class Untagged {
  readonly #tagger: Pick<BatchTagger, 'learn'>;
  readonly #waiting = new Map<string, Wait>();
  /** Files that were asked for, with their rounds; their findings are held back. */
  readonly #held = new Map<string, number>();
  #asking: Promise<void> | undefined;

  constructor(tagger: Pick<BatchTagger, 'learn'>) {
    this.#tagger = tagger;
  }

  get isAsking(): boolean {
    return this.#asking !== undefined;
  }

  /** Resolves when the question that is out is answered. */
  get asking(): Promise<void> {
    return this.#asking ?? Promise.resolve();
  }

  forget(file: string): void {
    this.#waiting.delete(file);
  }

  /** Takes in which of the files that were judged wait for words; gives those to hold back, and those that can be shown again. */
  take(
    untagged: ReadonlyMap<string, readonly string[]>,
    judged: readonly string[],
  ): { readonly withheld: readonly string[]; readonly released: readonly string[] } {
    const withheld: string[] = [];
    const released: string[] = [];
    for (const file of judged) {
      const texts = untagged.get(file);
      const round = (this.#held.get(file) ?? 0) + 1;
      if (texts !== undefined && round <= mostRounds) {
        this.#held.set(file, round);
        this.#waiting.set(file, { texts, round });
        withheld.push(file);
      } else if (this.#waiting.has(file)) {
        withheld.push(file);
      } else if (this.#held.delete(file)) {
        released.push(file);
      }
    }
    return { withheld, released };
  }

  /** Asks for a batch when there is a whole one, or nothing else to do; `judge` gets its files when the words are known. */
  ask(isIdle: boolean, judge: (file: string) => void): void {
    if (this.#asking || this.#waiting.size === 0 || (!isIdle && this.#waiting.size < batchSize)) return;
    const batch = [...this.#waiting].slice(0, batchSize);
    for (const [file] of batch) this.#waiting.delete(file);
    this.#asking = this.#tagger.learn(batch.flatMap(([, { texts }]) => texts)).then(() => {
      this.#asking = undefined;
      for (const [file] of batch) judge(file);
    });
  }
}
