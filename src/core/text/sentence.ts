import type { Span } from './position.js';
import {
  articles,
  backReason,
  bareWantPhrase,
  isProseAfterAs,
  strongReason,
  subjects,
  wantPhrase,
  weakReason,
  type Phrase,
} from './sentencePhrases.js';
import { plainText, tokenize, type Token, type TokenizedText } from './sentenceTokens.js';

/** A part of a story sentence with its place in the text given to the parser. */
export interface SentencePart {
  readonly text: string;
  readonly span: Span;
}

export type SentenceForm = 'as-i-want' | 'in-order-to' | 'job';

/** Role, want and benefit of a story sentence; a part that is not there is absent. Parts carry no emphasis marks. */
export interface StorySentence {
  readonly form?: SentenceForm;
  readonly role?: SentencePart;
  /** Of a job story, what stands in the place of the role: “When …”. */
  readonly situation?: SentencePart;
  /** Without its opening words: “I want to be able to”. A negation stays. */
  readonly want?: SentencePart;
  readonly benefit?: SentencePart;
  /** From the first word of the statement to its last, full stop included. */
  readonly span?: Span;
}

/** Parses the accepted forms of rule story-form by tokens, in linear time. Never throws; prose yields no parts. */
export function parseSentence(text: string): StorySentence {
  const source = tokenize(text);
  let partial: StorySentence = {};
  for (const start of sentenceStarts(source)) {
    const found = new SentenceReader(source, start).read();
    if (found.want !== undefined && (found.role !== undefined || found.form === 'job')) return found;
    if (partial.form === undefined && partial.want === undefined) partial = found;
  }
  return partial;
}

/** “As”, and as it is written in a hurry: “Asa user”. */
const as = new Set(['as', 'asa', 'asan']);
/** What a job story begins with. */
const situations = new Set(['when', 'whenever', 'while', 'if', 'once', 'given', 'after', 'before']);

const abbreviations = new Set([
  'e.g',
  'i.e',
  'eg',
  'ie',
  'etc',
  'vs',
  'cf',
  'approx',
  'incl',
  'resp',
  'no',
  'mr',
  'mrs',
  'ms',
  'prof',
  'sr',
  'jr',
  'dr',
  'st',
  'max',
  'min',
  'ca',
  'fig',
  'g',
  'e',
]);

/** Starts looked at in one sentence: a statement stands behind a label or two, and a thousand colons must not cost a thousand readings. */
const maxStarts = 6;

/** Indexes at which a statement may begin: the first word, and every word after a full stop, a colon or an opening bracket. */
function* sentenceStarts({ text, tokens }: TokenizedText): Generator<number> {
  let starts = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const isEnd = at === 0 || isSentenceEnd(text, tokens, at - 1);
    if (isEnd) starts = 0;
    if (tokens[at]?.kind !== 'word' || starts >= maxStarts) continue;
    const before = tokens[at - 1];
    // Behind a number stands what it numbers: “US-12 As a user …”.
    const isNumbered = before?.kind === 'word' && /\d$/.test(before.word) && tokens[at]?.word === 'as';
    if (!isEnd && !isNumbered && (before?.kind !== 'mark' || !/[:("“'‘>)\]|—–-]/.test(before.word))) continue;
    starts += 1;
    yield at;
  }
}

/** A full stop that ends a sentence: not one of an abbreviation, nor one a small letter follows. */
function isSentenceEnd(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !/[.!?]/.test(token.word)) return false;
  const following = tokens[at + 1];
  if (following === undefined) return true;
  // “As a user ... I want”: dots in a row are a pause.
  if (tokens[at - 1]?.word === '.' && token.word === '.' && following.kind === 'word') return false;
  if (following.start === token.end || abbreviations.has(tokens[at - 1]?.word ?? '')) return false;
  // “U.S. Citizens”
  if (
    tokens[at - 2]?.word === '.' &&
    tokens[at - 1]?.word.length === 1 &&
    tokens[at - 2]?.end === tokens[at - 1]?.start
  )
    return false;
  return following.kind !== 'word' || /^[^\p{Ll}]/u.test(text.slice(following.start, following.start + 2));
}

class SentenceReader {
  readonly #source: TokenizedText;
  readonly #tokens: readonly Token[];
  readonly #start: number;
  readonly #end: number;

  constructor(source: TokenizedText, start: number) {
    this.#source = source;
    this.#tokens = source.tokens;
    this.#start = start;
    let end = start;
    while (end < this.#tokens.length && !isSentenceEnd(source.text, this.#tokens, end)) end += 1;
    this.#end = end;
  }

  read(): StorySentence {
    const word = this.#word(this.#start);
    if (as.has(word)) return this.#asRole(this.#start);
    if (situations.has(word)) return this.#job();
    const opening = strongReason(this.#tokens, this.#start) ?? (word === 'to' ? this.#start + 1 : undefined);
    if (opening !== undefined) return this.#benefitFirst(opening);
    return /^(?:i|i'd|we)$/.test(word) ? this.#subjectFirst(word) : {};
  }

  /** “I, as a R, want W”, “I want W, as a R, so that B”; without a role, what is wanted. */
  #subjectFirst(word: string): StorySentence {
    const next = this.#word(this.#start + 1) === ',' ? this.#start + 2 : this.#start + 1;
    if (this.#word(next) === 'as' && articles.has(this.#word(next + 1))) return this.#asRole(next, this.#end, true);
    const phrase = word === 'we' ? undefined : wantPhrase(this.#tokens, this.#start, 'strong');
    if (phrase === undefined) return {};
    const found = this.#wantAndBenefit(phrase, this.#start);
    const end = this.#findReason(phrase.end)?.at ?? this.#end;
    const isRole = (at: number): boolean =>
      this.#word(at) === ',' && this.#word(at + 1) === 'as' && /^an?$/.test(this.#word(at + 2));
    const comma = this.#until(phrase.part, end, isRole);
    const role = comma < end ? this.#part(comma + 3, end) : undefined;
    const want = this.#part(phrase.part, comma);
    return role && want ? { ...found, form: 'as-i-want', role, want } : found;
  }

  /** “As a R, I want W, so that B”. */
  #asRole(at: number, end = this.#end, isInside = false): StorySentence {
    let start = at + 1;
    while (this.#word(start) === ':' || (articles.has(this.#word(start)) && start < at + 3)) start += 1;
    if (this.#word(start) === '/' && articles.has(this.#word(start + 1))) start += 2;
    if (this.#word(start) === '(' && this.#word(start + 1) === 'n') start += 3;
    if (this.#word(start) === ':') start += 1;
    if (isProseAfterAs(this.#source, at, start)) return {};
    const marker = isInside ? this.#findOwnWant(start + 1, end) : this.#findWant(start, end);
    const roleEnd =
      marker?.at ??
      this.#until(start, end, (index) => this.#word(index) === ',' || strongReason(this.#tokens, index) !== undefined);
    // “As a R, so that B, I want W”.
    const reasonAt = this.#until(
      start + 1,
      roleEnd,
      (index) => /^(?:so|in)$/.test(this.#word(index)) && strongReason(this.#tokens, index) !== undefined,
    );
    const role = this.#part(start, this.#withoutDots(Math.min(reasonAt, roleEnd)));
    if (marker === undefined) {
      const reason = this.#findReason(roleEnd + 1);
      const benefit = reason && this.#part(reason.part, this.#end);
      // Without a want it is a statement only if it looks like one: prose begins with “as” too.
      const isStatement = benefit !== undefined || (/^an?$/.test(this.#word(at + 1)) && roleEnd < end);
      return role === undefined || !isStatement ? {} : { form: 'as-i-want', role, ...(benefit && { benefit }) };
    }
    const opening = reasonAt < roleEnd ? strongReason(this.#tokens, reasonAt) : undefined;
    const early = opening === undefined ? undefined : this.#part(opening, roleEnd);
    return {
      form: 'as-i-want',
      ...(role && { role }),
      ...(early && { benefit: early }),
      ...this.#wantAndBenefit(marker.phrase, at),
    };
  }

  /** “I, as a R, want W”: the verb that belongs to the “I” before the role. */
  #findOwnWant(from: number, end: number): { readonly at: number; readonly phrase: Phrase } | undefined {
    for (let at = from; at < end; at += 1) {
      const phrase = bareWantPhrase(this.#tokens, at);
      if (phrase !== undefined) return { at, phrase };
    }
    return undefined;
  }

  /** “In order to B, as a R, I want W”. */
  #benefitFirst(opening: number): StorySentence {
    const isRole = (index: number): boolean =>
      this.#word(index) === 'as' && (this.#word(index - 1) === ',' || articles.has(this.#word(index + 1)));
    const hasComma = this.#until(opening, this.#end, (index) => isRole(index) && this.#word(index - 1) === ',');
    const at = hasComma < this.#end ? hasComma : this.#until(opening, this.#end, isRole);
    if (at === this.#end) return {};
    const rest = this.#asRole(at);
    if (rest.want === undefined) return {};
    const benefit = this.#part(opening, at);
    return { ...rest, form: 'in-order-to', ...(benefit && { benefit }), span: this.#span(this.#start, rest.span) };
  }

  /** “When S, I want W, so I can B”. */
  #job(): StorySentence {
    const marker = this.#findWant(this.#start + 1, this.#end, 'strong');
    if (marker === undefined) return {};
    const situation = this.#part(this.#start + 1, marker.at);
    return { form: 'job', ...(situation && { situation }), ...this.#wantAndBenefit(marker.phrase, this.#start) };
  }

  #wantAndBenefit(phrase: Phrase, start: number): StorySentence {
    const reason = this.#findReason(phrase.end);
    const want = this.#part(phrase.part, this.#withoutAnd(reason?.at ?? this.#end));
    const end = reason?.end ?? this.#end;
    const benefit = reason && this.#part(reason.part, end);
    const last = Math.min(end, this.#tokens.length - 1);
    const span = { start: this.#tokens[start]?.start ?? 0, end: this.#tokens[last]?.end ?? 0 };
    return { ...(want && { want }), ...(benefit && { benefit }), span };
  }

  /** The first “I want” behind a comma, else the first at all, else whatever “I” does after the comma. */
  #findWant(
    from: number,
    end: number,
    strength: 'any' | 'strong' = 'any',
  ): { readonly at: number; readonly phrase: Phrase } | undefined {
    let first: { readonly at: number; readonly phrase: Phrase } | undefined;
    for (let at = from; at < end; at += 1) {
      const isAfterMark = at > from && this.#tokens[at - 1]?.kind === 'mark';
      const phrase =
        wantPhrase(this.#tokens, at, strength) ?? (isAfterMark ? bareWantPhrase(this.#tokens, at) : undefined);
      if (phrase === undefined) continue;
      if (isAfterMark) return { at, phrase };
      first ??= { at, phrase };
    }
    if (first !== undefined || strength === 'strong') return first;
    const isSubject = (index: number): boolean => subjects.has(this.#word(index)) && this.#word(index - 1) === ',';
    const behindComma = this.#until(from + 1, end, isSubject);
    // “As a cook I print labels”.
    const at = behindComma < end ? behindComma : this.#until(from + 1, end, (index) => this.#word(index) === 'i');
    return at >= end - 1 ? undefined : { at, phrase: { end: at + 1, part: at + 1 } };
  }

  /** Where the benefit begins: in this sentence, or in the next one if that opens with “So that”. */
  #findReason(from: number): { readonly at: number; readonly part: number; readonly end: number } | undefined {
    for (let at = from; at < this.#end; at += 1) {
      const part = strongReason(this.#tokens, at);
      if (part !== undefined) return { at, part, end: this.#end };
    }
    const next = this.#end + 1;
    const part =
      this.#word(next) === 'because' ? undefined : (strongReason(this.#tokens, next) ?? backReason(this.#tokens, next));
    if (part !== undefined) return { at: this.#end, part, end: new SentenceReader(this.#source, next).#end };
    for (let at = from + 1; at < this.#end; at += 1) {
      const weak = weakReason(this.#tokens, at);
      if (weak !== undefined) return { at, part: weak, end: this.#end };
    }
    return undefined;
  }

  /** “As a cook ... I want”: the dots are a pause. */
  #withoutDots(end: number): number {
    let last = end;
    while (this.#word(last - 1) === '.' && this.#word(last - 2) === '.') last -= 1;
    return last < end ? last - 1 : end;
  }

  /** “I want W, and so that B”: the “and” belongs to neither. */
  #withoutAnd(end: number): number {
    return /^(?:and|or)$/.test(this.#word(end - 1)) ? end - 1 : end;
  }

  #until(from: number, end: number, test: (index: number) => boolean): number {
    for (let at = from; at < end; at += 1) if (test(at)) return at;
    return end;
  }

  #word(at: number): string {
    return this.#tokens[at]?.word ?? '';
  }

  #span(start: number, rest: Span | undefined): Span {
    return { start: this.#tokens[start]?.start ?? 0, end: rest?.end ?? 0 };
  }

  /** The tokens without the marks at their ends; `undefined` if no word is left. */
  #part(from: number, to: number): SentencePart | undefined {
    let first = from;
    let last = to - 1;
    while (first <= last && this.#isEdge(first)) first += 1;
    while (last >= first && this.#isEdge(last)) last -= 1;
    const start = this.#tokens[first];
    const end = this.#tokens[last];
    if (first > last || start === undefined || end === undefined) return undefined;
    if (!this.#tokens.slice(first, last + 1).some((token) => token.kind !== 'mark')) return undefined;
    const span = { start: start.start, end: end.end };
    return { text: plainText(this.#source, span), span };
  }

  #isEdge(at: number): boolean {
    // Three dots say that a list goes on.
    if (this.#word(at) === '.' && (this.#word(at - 1) === '.' || this.#word(at + 1) === '.')) return false;
    return this.#tokens[at]?.kind === 'mark' && /^[,;:.!?—–>|"“”'’‘-]$/.test(this.#word(at));
  }
}
