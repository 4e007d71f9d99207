import type { RawMap, RawValue } from './frontMatter.js';

/** A value and the offset just after its last character. */
export interface Scanned {
  readonly value: RawValue;
  readonly end: number;
}

const SPACE = 32;
const HASH = 35;
const COLON = 58;
const COMMA = 44;
/** Characters that begin no plain scalar, or begin one only in some company. A dash is looked at by itself. */
const indicators = new Set(Array.from('?:,[]{}#&*!|>\'"%@`').map((character) => character.charCodeAt(0)));

/** End of the plain scalar at `start`, trailing blanks and a comment left out; -1 where it is not surely one. */
export function plainEnd(text: string, start: number, stop: number, inFlow: boolean): number {
  const first = text.charCodeAt(start);
  if (indicators.has(first) || (first === 45 && !isWord(text.charCodeAt(start + 1)))) return -1;
  let end = start;
  for (let at = start; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === SPACE) continue;
    if (code < SPACE || (code > 126 && !isPrintable(code))) return -1;
    if (code === HASH && text.charCodeAt(at - 1) === SPACE) return inFlow || !isCommentSound(text, at, stop) ? -1 : end;
    if (code === COLON && (at + 1 === stop || !isColonSafe(text.charCodeAt(at + 1), inFlow))) return -1;
    if (inFlow && isFlowIndicator(code)) {
      if (code === COMMA || code === 93 || code === 125) return end;
      return -1;
    }
    end = at + 1;
  }
  return inFlow ? -1 : end;
}

/** Offset after the closing quote of a quoted scalar on one line; -1 where it has escapes or is not closed. */
export function quotedEnd(text: string, start: number, stop: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < stop; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      if (quote !== 39 || text.charCodeAt(at + 1) !== 39) return at + 1;
      at += 1;
    } else if (code === 92 && quote === 34) return -1;
    else if (code < SPACE || (code > 126 && !isPrintable(code))) return -1;
  }
  return -1;
}

export function unquote(text: string, start: number, end: number): string {
  const inner = text.slice(start + 1, end - 1);
  return text.charCodeAt(start) === 39 ? inner.replaceAll("''", "'") : inner;
}

/** `[a, "b", 'c']` on one line. */
export function flowSequence(text: string, start: number, stop: number): Scanned | undefined {
  const items: string[] = [];
  let at = skipSpaces(text, start + 1, stop);
  if (text.charCodeAt(at) === 93 && at < stop) return { value: items, end: at + 1 };
  while (at < stop) {
    const item = flowScalar(text, at, stop);
    if (item === undefined) return undefined;
    items.push(item.value);
    at = skipSpaces(text, item.end, stop);
    if (text.charCodeAt(at) === 93) return { value: items, end: at + 1 };
    if (text.charCodeAt(at) !== COMMA) return undefined;
    at = skipSpaces(text, at + 1, stop);
  }
  return undefined;
}

/** `{ a: 1, b: "x" }` on one line. */
export function flowMap(text: string, start: number, stop: number): Scanned | undefined {
  const map = Object.create(null) as Record<string, RawValue>;
  let at = skipSpaces(text, start + 1, stop);
  if (text.charCodeAt(at) === 125 && at < stop) return { value: map as RawMap, end: at + 1 };
  while (at < stop) {
    const keyStart = at;
    if (!isLetter(text.charCodeAt(at))) return undefined;
    while (at < stop && (isWord(text.charCodeAt(at)) || text.charCodeAt(at) === 45)) at += 1;
    if (text.charCodeAt(at) !== COLON || text.charCodeAt(at + 1) !== SPACE) return undefined;
    const key = text.slice(keyStart, at);
    const value = flowScalar(text, skipSpaces(text, at + 1, stop), stop);
    if (value === undefined || key in map) return undefined;
    map[key] = value.value;
    at = skipSpaces(text, value.end, stop);
    if (text.charCodeAt(at) === 125) return { value: map as RawMap, end: at + 1 };
    if (text.charCodeAt(at) !== COMMA) return undefined;
    at = skipSpaces(text, at + 1, stop);
  }
  return undefined;
}

function flowScalar(
  text: string,
  at: number,
  stop: number,
): { readonly value: string; readonly end: number } | undefined {
  if (at >= stop) return undefined;
  const code = text.charCodeAt(at);
  if (code === 34 || code === 39) {
    const end = quotedEnd(text, at, stop);
    return end === -1 ? undefined : { value: unquote(text, at, end), end };
  }
  const end = plainEnd(text, at, stop, true);
  return end === -1 ? undefined : { value: text.slice(at, end), end };
}

function skipSpaces(text: string, from: number, stop: number): number {
  let at = from;
  while (at < stop && text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}

function isWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57);
}

/** Surrogates and marks of byte order are left to the YAML library. */
function isPrintable(code: number): boolean {
  return code >= 0xa0 && (code < 0xd800 || (code > 0xdfff && code < 0xfeff) || (code > 0xfeff && code < 0xfffe));
}

function isFlowIndicator(code: number): boolean {
  return code === COMMA || code === 91 || code === 93 || code === 123 || code === 125;
}

function isColonSafe(next: number, inFlow: boolean): boolean {
  return next > SPACE && !(inFlow && isFlowIndicator(next));
}

function isCommentSound(text: string, start: number, stop: number): boolean {
  for (let at = start; at < stop; at += 1) if (text.charCodeAt(at) < SPACE) return false;
  return true;
}
