import type { Severity } from './finding.js';
import type { TermRule } from './rule.js';
import type { Words } from './words.js';

/** A word or phrase of a rule's table, in lower case, and what to write in its stead. */
export interface Term {
  readonly phrase: string;
  readonly instead: string;
  /** Its severity where that is milder than the rule's: for a word that is as often right as wrong. */
  readonly level?: Severity;
}

/** A term found in the prose of a zone. */
export interface TermMatch {
  readonly term: Term;
  readonly words: Words;
  /** Index of its first word. */
  readonly at: number;
  readonly count: number;
}

interface Entry {
  readonly rule: TermRule;
  readonly term: Term;
  readonly rest: readonly string[];
}

/** All terms of all lexical rules in one table, so that a word is looked up once whatever the number of rules. */
export class Lexicon {
  readonly #entries = new Map<string, Entry[]>();
  /** Per first character (ASCII), the lengths that first words have: most words are passed over without being cut out. */
  readonly #lengths = new Int32Array(128);

  constructor(rules: readonly { readonly rule: TermRule; readonly terms: readonly Term[] }[]) {
    for (const { rule, terms } of rules) for (const term of terms) this.#add(rule, term);
  }

  #add(rule: TermRule, term: Term): void {
    const [first = '', ...rest] = term.phrase.toLowerCase().split(/\s+/);
    const entries = this.#entries.get(first) ?? [];
    entries.push({ rule, term, rest });
    // The longest phrase wins.
    entries.sort((one, other) => other.rest.length - one.rest.length);
    this.#entries.set(first, entries);
    const code = first.charCodeAt(0) & 127;
    this.#lengths[code] = (this.#lengths[code] ?? 0) | (1 << (first.length & 31));
  }

  /** Every term that occurs; whether it is meant is for its rule to say. */
  *find(words: Words): Iterable<TermMatch & { readonly rule: TermRule }> {
    for (let at = 0; at < words.count; at++) {
      if (!this.#mayBegin(words, at)) continue;
      const entry = this.#entries.get(words.word(at))?.find(({ rest }) => follows(words, at + 1, rest));
      if (entry === undefined) continue;
      const match = { rule: entry.rule, term: entry.term, words, at, count: entry.rest.length + 1 };
      yield match;
      at += entry.rest.length;
    }
  }

  #mayBegin(words: Words, at: number): boolean {
    const code = words.text.charCodeAt(words.start(at));
    const lower = code >= 65 && code <= 90 ? code + 32 : code & 127;
    return ((this.#lengths[lower] ?? 0) & (1 << (words.length(at) & 31))) !== 0;
  }
}

function follows(words: Words, from: number, rest: readonly string[]): boolean {
  for (let index = 0; index < rest.length; index++) if (words.word(from + index) !== rest[index]) return false;
  return true;
}

/** Said of words that a team has put on its own list. */
const teamAdvice = 'Say what one would see or measure';

/** A rule's table with what a team adds and, with `-`, takes away. */
export function teamTerms(terms: readonly Term[], words: readonly string[]): readonly Term[] {
  if (words.length === 0) return terms;
  const removed = new Set(
    words.filter((word) => word.startsWith('-')).map((word) => word.slice(1).trim().toLowerCase()),
  );
  const added = words
    .filter((word) => !word.startsWith('-'))
    .map((word) => ({ phrase: word.trim().toLowerCase(), instead: teamAdvice }));
  return [...terms.filter(({ phrase }) => !removed.has(phrase)), ...added.filter(({ phrase }) => phrase !== '')];
}
