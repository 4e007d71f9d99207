import type { Span } from '../text/position.js';

/**
 * Where a field of the front matter stands, found by its lines alone: while somebody types, the block is often no YAML. `value`
 * runs from behind the colon to the next field.
 */
export interface FieldLines {
  readonly key: string;
  readonly value: Span;
}

/** The field that a place is in; undefined outside the front matter, and in the name of a field. */
export function fieldAt(text: string, offset: number): FieldLines | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  let key: string | undefined;
  let valueStart = 0;
  for (let at = nextLine(text, start); at < text.length; at = nextLine(text, at)) {
    const line = text.slice(at, lineEnd(text, at));
    const isEnd = /^(?:---|\.\.\.)[ \t]*$/.test(line);
    const named = /^([A-Za-z][\w-]*):/.exec(line)?.[1];
    if (!isEnd && named === undefined) continue;
    if (at > offset)
      return key === undefined || offset < valueStart ? undefined : { key, value: { start: valueStart, end: at } };
    if (isEnd) return undefined;
    key = named;
    valueStart = at + (named?.length ?? 0) + 1;
  }
  return key === undefined || offset < valueStart ? undefined : { key, value: { start: valueStart, end: text.length } };
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  const end = found === -1 ? text.length : found;
  return end > offset && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function nextLine(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found === -1 ? text.length : found + 1;
}
