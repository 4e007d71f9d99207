/** LAR-19: names for an item that has no barcode. */
export interface Guess {
  readonly name: string;
  readonly likelihood: number;
}

const offered = 3;
const tooDark = 0.08;

/** The names to show, most likely first; `too dark` where a guess would be a lie. */
export function namesFor(guesses: readonly Guess[], brightness: number): readonly string[] | 'too dark' {
  if (brightness < tooDark) return 'too dark';
  return [...guesses]
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, offered)
    .map((guess) => guess.name);
}
