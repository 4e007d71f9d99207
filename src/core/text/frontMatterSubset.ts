import type { FrontMatterEntry, RawValue } from './frontMatter.js';
import { flowMap, flowSequence, plainEnd, quotedEnd, unquote, type Scanned } from './subsetScalars.js';

const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;
const CR = 13;

/**
 * Reads the YAML that nearly every header is made of: one `key: value` a line with plain or quoted scalars, one-line lists
 * and maps, and indented lists and maps of scalars. `undefined` means "not sure": the caller asks the YAML library. A property
 * test holds the two equal, so a doubt is never decided here.
 */
export function readSubset(text: string, start: number, end: number): FrontMatterEntry[] | undefined {
  const entries: FrontMatterEntry[] = [];
  const keys = new Set<string>();
  let at = start;
  while (at < end) {
    const stop = contentEnd(text, at, end);
    if (stop === at || text.charCodeAt(at) === SPACE || text.charCodeAt(at) === HASH) {
      if (!isIgnorable(text, at, stop)) return undefined;
      at = afterBreak(text, stop, end);
      continue;
    }
    const keyStop = keyEnd(text, at, stop);
    if (keyStop === -1) return undefined;
    const key = text.slice(at, keyStop);
    if (keys.has(key)) return undefined;
    keys.add(key);
    const value = readValue(text, keyStop + 1, stop, end);
    if (value === undefined) return undefined;
    entries.push({
      key,
      value: value.value,
      keySpan: { start: at, end: keyStop },
      valueSpan: { start: value.start, end: value.end },
      span: { start: at, end: value.next },
    });
    at = value.next;
  }
  return entries;
}

interface ReadValue extends Scanned {
  readonly start: number;
  /** Start of the line after the value. */
  readonly next: number;
}

function contentEnd(text: string, at: number, end: number): number {
  const found = text.indexOf('\n', at);
  const stop = found === -1 || found > end ? end : found;
  return stop > at && text.charCodeAt(stop - 1) === CR ? stop - 1 : stop;
}

function afterBreak(text: string, stop: number, end: number): number {
  let at = stop;
  if (at < end && text.charCodeAt(at) === CR) at += 1;
  if (at < end) at += 1;
  return at;
}

/** A blank line or a comment. Odd control characters make it doubtful. */
function isIgnorable(text: string, start: number, stop: number): boolean {
  let at = start;
  while (at < stop && text.charCodeAt(at) === SPACE) at += 1;
  if (at === stop) return true;
  if (text.charCodeAt(at) !== HASH) return false;
  for (; at < stop; at += 1) if (text.charCodeAt(at) < SPACE) return false;
  return true;
}

/** End of a plain key that a colon and a blank follow, or -1. */
function keyEnd(text: string, start: number, stop: number): number {
  let at = start;
  const first = text.charCodeAt(at);
  if (!isLetter(first) && first !== 95) return -1;
  while (at < stop && isKeyCharacter(text.charCodeAt(at))) at += 1;
  if (at === stop || text.charCodeAt(at) !== COLON || at - start > 128) return -1;
  return at + 1 === stop || text.charCodeAt(at + 1) === SPACE ? at : -1;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function isKeyCharacter(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95 || code === DASH;
}

function readValue(text: string, afterColon: number, stop: number, end: number): ReadValue | undefined {
  let at = afterColon;
  while (at < stop && text.charCodeAt(at) === SPACE) at += 1;
  const next = afterBreak(text, stop, end);
  if (at === stop || text.charCodeAt(at) === HASH) {
    if (!isIgnorable(text, at, stop)) return undefined;
    return (
      readNested(text, next, end) ??
      undefinedIfIndented(text, next, end, { value: '', start: afterColon, end: afterColon, next })
    );
  }
  const scanned = readInline(text, at, stop);
  return scanned === undefined ? undefined : { value: scanned.value, start: at, end: scanned.end, next };
}

/** An empty value is sure only if nothing indented and no list follows, whatever blank lines stand between. */
function undefinedIfIndented(text: string, from: number, end: number, empty: ReadValue): ReadValue | undefined {
  const at = skipIgnorable(text, from, end);
  if (at === undefined) return undefined;
  if (at >= end) return empty;
  const code = text.charCodeAt(at);
  return code === SPACE || code === DASH ? undefined : empty;
}

function readInline(text: string, at: number, stop: number): Scanned | undefined {
  const code = text.charCodeAt(at);
  if (code === 91) return onlyCommentAfter(text, stop, flowSequence(text, at, stop));
  if (code === 123) return onlyCommentAfter(text, stop, flowMap(text, at, stop));
  if (code === 34 || code === 39) {
    const close = quotedEnd(text, at, stop);
    return close === -1 ? undefined : onlyCommentAfter(text, stop, { value: unquote(text, at, close), end: close });
  }
  const close = plainEnd(text, at, stop, false);
  return close === -1 ? undefined : { value: text.slice(at, close), end: close };
}

function onlyCommentAfter(text: string, stop: number, scanned: Scanned | undefined): Scanned | undefined {
  if (scanned === undefined) return undefined;
  let at = scanned.end;
  while (at < stop && text.charCodeAt(at) === SPACE) at += 1;
  if (at === stop) return scanned;
  return at > scanned.end && isIgnorable(text, at, stop) ? scanned : undefined;
}

/** Start of the next line that says something; `undefined` for a doubtful one. */
function skipIgnorable(text: string, from: number, end: number): number | undefined {
  let at = from;
  while (at < end) {
    const stop = contentEnd(text, at, end);
    if (!isIgnorable(text, at, stop)) return at;
    at = afterBreak(text, stop, end);
  }
  return at;
}

/** The indented list or map of scalars below a key; `undefined` where there is none. */
function readNested(text: string, from: number, end: number): ReadValue | undefined {
  const first = skipIgnorable(text, from, end);
  if (first === undefined || first >= end) return undefined;
  const indent = indentOf(text, first, end);
  const isList = text.charCodeAt(first + indent) === DASH;
  if (!isList && indent === 0) return undefined;
  const items: RawValue[] = [];
  const map = Object.create(null) as Record<string, RawValue>;
  let at = first;
  let next = first;
  let valueEnd = first;
  while (at < end) {
    const stop = contentEnd(text, at, end);
    if (isIgnorable(text, at, stop)) {
      at = afterBreak(text, stop, end);
      continue;
    }
    const here = indentOf(text, at, end);
    const isItem = text.charCodeAt(at + here) === DASH;
    if (here === 0 && !(isList && indent === 0 && isItem)) break;
    if (here !== indent || isItem !== isList) return undefined;
    const nameStop = isList ? at + here : keyEnd(text, at + here, stop);
    if (nameStop === -1) return undefined;
    let valueStart = nameStop + 1;
    if (text.charCodeAt(valueStart) !== SPACE) return undefined;
    while (valueStart < stop && text.charCodeAt(valueStart) === SPACE) valueStart += 1;
    const scalar = valueStart === stop ? undefined : readInline(text, valueStart, stop);
    if (scalar === undefined || typeof scalar.value !== 'string') return undefined;
    const name = text.slice(at + here, nameStop);
    if (isList) items.push(scalar.value);
    else if (name in map) return undefined;
    else map[name] = scalar.value;
    valueEnd = scalar.end;
    at = next = afterBreak(text, stop, end);
  }
  return { value: isList ? items : map, start: first + indent, end: valueEnd, next };
}

function indentOf(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && text.charCodeAt(stop) === SPACE) stop += 1;
  return stop - at;
}
