import type { Span } from './position.js';
import {
  articles,
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
    if (!isEnd && (before?.kind !== 'mark' || !/[:("“'‘>)\]|—–-]/.test(before.word))) continue;
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
    if (word === 'as') return this.#asRole(this.#start);
    if (word === 'when' || word === 'whenever' || word === 'while') return this.#job();
    const opening = strongReason(this.#tokens, this.#start) ?? (word === 'to' ? this.#start + 1 : undefined);
    if (opening !== undefined && word !== 'because') return this.#benefitFirst(opening);
    const want = /^i(?:'d)?$/.test(word) ? wantPhrase(this.#tokens, this.#start, 'strong') : undefined;
    return want === undefined ? {} : this.#wantAndBenefit(want, this.#start);
  }

  /** “As a R, I want W, so that B”. */
  #asRole(at: number, end = this.#end): StorySentence {
    let start = at + 1;
    while (this.#word(start) === ':' || (articles.has(this.#word(start)) && start < at + 3)) start += 1;
    if (this.#word(start) === '/' && articles.has(this.#word(start + 1))) start += 2;
    if (this.#word(start) === ':') start += 1;
    if (isProseAfterAs(this.#source, at, start)) return {};
    const marker = this.#findWant(start, end);
    const roleEnd =
      marker?.at ??
      this.#until(start, end, (index) => this.#word(index) === ',' || strongReason(this.#tokens, index) !== undefined);
    const role = this.#part(start, roleEnd);
    if (marker === undefined) {
      const reason = this.#findReason(roleEnd + 1);
      const benefit = reason && this.#part(reason.part, this.#end);
      // Without a want it is a statement only if it looks like one: prose begins with “as” too.
      const isStatement = benefit !== undefined || (/^an?$/.test(this.#word(at + 1)) && roleEnd < end);
      return role === undefined || !isStatement ? {} : { form: 'as-i-want', role, ...(benefit && { benefit }) };
    }
    return { form: 'as-i-want', ...(role && { role }), ...this.#wantAndBenefit(marker.phrase, at) };
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
    const want = this.#part(phrase.part, reason?.at ?? this.#end);
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
    const at = this.#until(from + 1, end, (index) => subjects.has(this.#word(index)) && this.#word(index - 1) === ',');
    return at >= end - 1 ? undefined : { at, phrase: { end: at + 1, part: at + 1 } };
  }

  /** Where the benefit begins: in this sentence, or in the next one if that opens with “So that”. */
  #findReason(from: number): { readonly at: number; readonly part: number; readonly end: number } | undefined {
    for (let at = from; at < this.#end; at += 1) {
      const part = strongReason(this.#tokens, at);
      if (part !== undefined) return { at, part, end: this.#end };
    }
    const next = this.#end + 1;
    const part = this.#word(next) === 'because' ? undefined : strongReason(this.#tokens, next);
    if (part !== undefined) return { at: this.#end, part, end: new SentenceReader(this.#source, next).#end };
    for (let at = from + 1; at < this.#end; at += 1) {
      const weak = weakReason(this.#tokens, at);
      if (weak !== undefined) return { at, part: weak, end: this.#end };
    }
    return undefined;
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
