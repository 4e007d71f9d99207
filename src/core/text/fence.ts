import type { Span } from './position.js';

/** Where the YAML block of a file lies. Only `block` is sound; the others say what is wrong with it. */
export type FenceResult =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'block';
      readonly block: Span;
      readonly inner: Span;
      /** Blank lines or blanks stand before the opening `---`. */
      readonly late: boolean;
      /** What stands after the dashes of the opening line, as `js` in `---js`. */
      readonly language?: Span;
    }
  | { readonly kind: 'unclosed'; readonly opening: Span; readonly inner: Span; readonly late: boolean };

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;
const DASH = 45;
const HASH = 35;
const keyLine = /^[ \t]*(?:[\p{L}_][\p{L}\p{N}_. \t-]*|"[^"\n]*"[ \t]*|'[^'\n]*'[ \t]*):(?=[ \t\r]|$)/u;
const languageTag = /^[\w+.#-]+$/;

/** Offset of the line break that ends the line, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found;
}

/** Offset of the line after the one that `at` is in. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

/** Moves an end back over blanks and a carriage return. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Whether a line looks like `key: value` or `key:`. */
export function isKeyLine(line: string): boolean {
  return keyLine.test(line);
}

/** Finds the front matter: `---` on the first line, and a later line that holds nothing but `---`. */
export function findFence(text: string): FenceResult {
  const first = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const opening = startsWithDashes(text, first) ? first : lateOpening(text, first);
  if (opening === undefined) return { kind: 'none' };
  const openingEnd = trimEnd(text, opening, lineEnd(text, opening));
  const language = languageAfter(text, opening + 3, openingEnd);
  if (openingEnd > opening + 3 && language === undefined) return { kind: 'none' };

  const late = opening !== first;
  const innerStart = nextLine(text, opening);
  const closing = closingFence(text, innerStart);
  if (late && !beginsWithKey(text, innerStart)) return { kind: 'none' };
  if (closing === undefined) {
    if (!isUnclosedHeader(text, innerStart, language !== undefined)) return { kind: 'none' };
    const inner = { start: innerStart, end: headerEnd(text, innerStart) };
    return { kind: 'unclosed', opening: { start: opening, end: openingEnd }, inner, late };
  }
  const block = { start: opening, end: nextLine(text, closing) };
  const inner = { start: innerStart, end: closing };
  return language === undefined
    ? { kind: 'block', block, inner, late }
    : { kind: 'block', block, inner, late, language };
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CR;
}

function startsWithDashes(text: string, at: number): boolean {
  return text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === DASH && text.charCodeAt(at + 2) === DASH;
}

/** An opening fence behind blanks and blank lines: people mean front matter, but no tool reads it. */
function lateOpening(text: string, from: number): number | undefined {
  let at = from;
  while (at < text.length && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === LF)) at += 1;
  return startsWithDashes(text, at) ? at : undefined;
}

function languageAfter(text: string, start: number, end: number): Span | undefined {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  if (at === end || text.charCodeAt(at) === DASH) return undefined;
  return languageTag.test(text.slice(at, end)) ? { start: at, end } : undefined;
}

function closingFence(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    if (startsWithDashes(text, at) && trimEnd(text, at + 3, lineEnd(text, at)) === at + 3) return at;
  }
  return undefined;
}

function beginsWithKey(text: string, from: number): boolean {
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at)).trim();
    if (line === '' || (line.charCodeAt(0) === HASH && !line.startsWith('# '))) continue;
    return isKeyLine(line);
  }
  return false;
}

/** Without a closing fence, `---` is front matter only where keys follow, or nothing at all: else it is a thematic break. */
function isUnclosedHeader(text: string, from: number, hasLanguage: boolean): boolean {
  return hasLanguage || beginsWithKey(text, from) || text.slice(from).trim() === '';
}

/** How far an unclosed header reaches: to the first blank line, heading or line that is no YAML on the face of it. */
function headerEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at));
    const isHeader = isKeyLine(line) || /^(?:[ \t]+\S|- )/.test(line);
    if (!isHeader) break;
    at = nextLine(text, at);
  }
  return at;
}
