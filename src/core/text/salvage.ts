import { isKeyLine, lineEnd, nextLine, trimEnd } from './fence.js';
import type { FrontMatterEntry } from './frontMatter.js';
import { readSubset } from './frontMatterSubset.js';
import type { Span } from './position.js';

/**
 * What a line scan can tell of a header that is no YAML: every top-level `key: value`, the first of each key. A value that is
 * simple YAML is read as such, any other is the source text of its line.
 */
export function salvage(text: string, inner: Span): FrontMatterEntry[] {
  const entries = new Map<string, FrontMatterEntry>();
  let at = inner.start;
  while (at < inner.end) {
    const stop = Math.min(lineEnd(text, at), inner.end);
    const isKey = isTopLevel(text, at) && isKeyLine(text.slice(at, stop));
    const next = isKey ? blockEnd(text, at, inner.end) : Math.min(nextLine(text, at), inner.end);
    if (isKey) {
      const whole = readSubset(text, at, next);
      const found = whole?.length === 1 ? whole[0] : asLine(text, at, stop, next);
      if (found !== undefined && !entries.has(found.key)) entries.set(found.key, found);
    }
    at = next;
  }
  return [...entries.values()];
}

function isTopLevel(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code !== 32 && code !== 9;
}

/** Start of the first later line that is neither indented nor a list item. */
function blockEnd(text: string, start: number, end: number): number {
  let at = Math.min(nextLine(text, start), end);
  while (at < end && (!isTopLevel(text, at) || text.startsWith('- ', at))) at = Math.min(nextLine(text, at), end);
  return at;
}

function asLine(text: string, start: number, stop: number, next: number): FrontMatterEntry | undefined {
  const colon = text.indexOf(':', start);
  const keyEnd = trimEnd(text, start, colon);
  const end = trimEnd(text, colon + 1, stop);
  let valueStart = colon + 1;
  while (valueStart < end && /\s/.test(text.charAt(valueStart))) valueStart += 1;
  const key = text.slice(start, keyEnd).replace(/^(["'])(.*)\1$/, '$2');
  const value = text.slice(valueStart, end);
  if (key === '') return undefined;
  return {
    key,
    value,
    keySpan: { start, end: keyEnd },
    valueSpan: value === '' ? { start: colon + 1, end: colon + 1 } : { start: valueStart, end },
    span: { start, end: next },
  };
}
