import type { Span } from './position.js';
import { withoutTrailing } from './trailing.js';

/** A word, a mark, or a stretch nobody looks into: inline code or quoted text. */
export interface Token extends Span {
  /** The word in lower case with straight apostrophes, or the mark; empty for an opaque stretch. */
  readonly word: string;
  readonly kind: 'word' | 'mark' | 'opaque';
}

export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Runs of emphasis marks, which belong to no part. */
  readonly emphasis: readonly Span[];
}

const next = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_]*|`+|[*_]+|["“]|[^\s]/gu;
const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”' };
const isSpaceOrEdge = (character: string): boolean => character === '' || /\s/.test(character);

/** The last text that was cut: rule after rule asks about the same sentence. */
let last: TokenizedText | undefined;

/** Cuts a text into words and marks in one pass. */
export function tokenize(text: string): TokenizedText {
  if (last?.text !== text) last = cut(text);
  return last;
}

function cut(text: string): TokenizedText {
  const tokens: Token[] = [];
  const emphasis: Span[] = [];
  const pattern = new RegExp(next);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [value] = found;
    const start = found.index;
    const opaqueEnd = endOfOpaque(text, value, start);
    if (opaqueEnd !== undefined) {
      tokens.push({ start, end: opaqueEnd, word: '', kind: 'opaque' });
      pattern.lastIndex = opaqueEnd;
    } else if (/^[*_]/.test(value) && isEmphasis(text, value, start)) {
      emphasis.push({ start, end: start + value.length });
    } else if (/^[\p{L}\p{N}]/u.test(value)) {
      // A closing `_` or `'` is no part of the word.
      const word = withoutTrailing(value, "'’_");
      tokens.push({ start, end: start + word.length, word: word.toLowerCase().replaceAll('’', "'"), kind: 'word' });
      pattern.lastIndex = start + word.length;
    } else {
      tokens.push({ start, end: start + value.length, word: value, kind: 'mark' });
    }
  }
  return { text, tokens, emphasis };
}

/** The text between two offsets without emphasis marks, blanks and line breaks as one blank each. */
export function plainText({ text, emphasis }: TokenizedText, { start, end }: Span): string {
  let result = '';
  let at = start;
  for (const mark of emphasis) {
    if (mark.end <= start) continue;
    if (mark.start >= end) break;
    result += text.slice(at, mark.start);
    at = mark.end;
  }
  return (result + text.slice(at, end)).replace(/\s+/g, ' ');
}

/** Longest quotation that is taken as one; a lone quotation mark must not make the search quadratic. */
const maxQuotation = 300;

function endOfOpaque(text: string, value: string, start: number): number | undefined {
  const from = start + value.length;
  if (value.startsWith('`')) {
    const close = text.slice(from, from + maxQuotation).indexOf(value);
    return close === -1 ? undefined : from + close + value.length;
  }
  const closer = closers[value];
  // A quotation around the whole sentence is looked into.
  if (closer === undefined || start === 0) return undefined;
  const close = text.slice(from, from + maxQuotation).indexOf(closer);
  return close === -1 ? undefined : from + close + 1;
}

/** Marks that touch text are emphasis; `_` between blanks and commas is a gap somebody left to be filled. */
function isEmphasis(text: string, value: string, start: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + value.length);
  if (isSpaceOrEdge(before) && (isSpaceOrEdge(after) || /[,.;:!?]/.test(after))) return false;
  return true;
}
