import type { TermMatch } from './lexicon.js';
import type { Words } from './words.js';

/** Words of a table, written with commas. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(', '));
}

/** A word with a capital that begins no sentence is part of a name: “Quick View”. */
export function isName({ words, at }: Pick<TermMatch, 'words' | 'at'>): boolean {
  const { text } = words;
  const start = words.start(at);
  const first = text.charAt(start);
  if (first === first.toLowerCase()) return false;
  let before = start - 1;
  while (before >= 0 && /[\s*_"“(]/.test(text.charAt(before))) before -= 1;
  return before >= 0 && !/[.!?:;]/.test(text.charAt(before));
}

/** A number among the next words, or right before: what was vague is measured. */
export function isMeasured({ words, at, count }: TermMatch, reach = 3): boolean {
  const last = at + count - 1;
  for (let next = last + 1; next <= last + reach; next++) {
    if (next >= words.count || endsClause(words, next - 1)) break;
    if (isNumber(words.word(next))) return true;
  }
  return [1, 2].some((back) => /^\d/.test(words.word(at - back)) && !endsClause(words, at - 1));
}

const numbers = wordSet(
  'one, two, three, four, five, six, seven, eight, nine, ten, twelve, fifteen, twenty, thirty, sixty',
);

export function isNumber(word: string): boolean {
  return /^\d/.test(word) || numbers.has(word);
}

/** Whether what stands between a word and the next one ends a clause: a comma, a full stop and the like, or the end. */
export function endsClause(words: Words, at: number): boolean {
  if (at + 1 >= words.count) return true;
  const end = words.start(at) + words.length(at);
  return /[,.;:!?)–—]/.test(words.text.slice(end, words.start(at + 1)));
}

/** Within “as … as possible”, which `comparative` reports as a whole. */
export function isInAsPossible(words: Words, at: number): boolean {
  for (let start = at - 1; start >= Math.max(0, at - 4); start--) {
    if (words.word(start) !== 'as') continue;
    const length = asPossible(words, start);
    if (length > at - start) return true;
  }
  return false;
}

/** The number of words of “as … as possible” from here on; 0 where it does not stand there. */
export function asPossible(words: Words, at: number): number {
  if (words.length(at) !== 2 || words.word(at) !== 'as') return 0;
  for (let next = at + 2; next <= at + 7 && next + 1 < words.count; next++) {
    if (words.word(next) === 'as' && words.word(next + 1) === 'possible') return next + 2 - at;
    if (endsClause(words, next)) return 0;
  }
  return 0;
}

/** “more easily”, which `comparative` reports. */
export function isInComparison(words: Words, at: number): boolean {
  const before = words.word(at - 1);
  return (before === 'more' || before === 'less') && words.word(at).endsWith('ly');
}

const relative = wordSet(
  'that, which, who, whose, whom, where, when, for, to, needed, required, according, based, per, under',
);

/** “the appropriate office that handles it”: what follows says which is meant. */
export function isDefined({ words, at, count }: TermMatch): boolean {
  for (let next = at + count; next < Math.min(words.count, at + count + 4); next++) {
    if (endsClause(words, next - 1)) return false;
    if (relative.has(words.word(next))) return true;
  }
  return false;
}

const examples = wordSet('such, like, including, e, eg, namely, especially');

/** “various formats (CSV, JSON)”, “various formats such as PDF”: the list is there. */
export function isListed({ words, at, count }: TermMatch): boolean {
  for (let next = at + count; next < Math.min(words.count, at + count + 4); next++) {
    const end = words.start(next) + words.length(next);
    if (/^\s*[(:]/.test(words.text.slice(end, end + 4))) return true;
    if (examples.has(words.word(next + 1))) return true;
    if (endsClause(words, next)) return false;
  }
  return false;
}
