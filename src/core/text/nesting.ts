import type { Span } from './position.js';
import { columns, listMarker, skipBlanks } from './lineKinds.js';

/** Containers (quotes, bullets) that may be opened on one line, or be open at once. */
export const maxNesting = 32;

export interface Nesting {
  /** The first line that opens so many quotes and bullets that the Markdown library would take minutes over it. */
  readonly tooDeep?: Span;
  /** Lines, and quotes and bullets opened on them: what the Markdown library's time grows with, and faster than it. */
  readonly weight: number;
}

/** Looks at the beginning of every line, before the Markdown library does. */
export function surveyNesting(text: string, start: number): Nesting {
  let weight = 0;
  // A carriage return alone ends a line too.
  for (let at = text.indexOf('\r', start); at !== -1; at = text.indexOf('\r', at + 1)) weight += 1;
  for (let at = start; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found === -1 ? text.length : found;
    const opened = containers(text, at, end);
    weight += 1 + opened;
    if (opened > maxNesting) return { tooDeep: { start: at, end: Math.min(end, at + 80) }, weight };
    at = end + 1;
  }
  return { weight };
}

function containers(text: string, start: number, end: number): number {
  let at = skipBlanks(text, start, end);
  const indentation = Math.floor(columns(text, start, at) / 4);
  let count = 0;
  while (at < end && count <= maxNesting) {
    const code = text.charCodeAt(at);
    const isMark = code === 62 || code === 42 || code === 43 || code === 45 || (code >= 48 && code <= 57);
    const marker = isMark && code !== 62 ? listMarker(text, at, end, 0) : undefined;
    if (code !== 62 && marker === undefined) break;
    count += 1;
    at = marker === undefined ? skipBlanks(text, at + 1, end) : marker.contentStart;
  }
  return count === 0 ? 0 : count + indentation;
}
