import { lineEnd, nextLine, trimEnd } from '../text/fence.js';
import type { FrontMatterEntry } from '../text/frontMatter.js';
import type { Span } from '../text/position.js';

/** How a list is written: `[a, b]`, one `- a` a line, or a single value. */
export type ListStyle = 'flow' | 'block' | 'single';

/** The elements of a list value with their places; quotes belong to the span. */
export interface ListElements {
  readonly style: ListStyle;
  readonly values: readonly string[];
  readonly spans: readonly Span[];
}

/** Finds the elements of a list; undefined where the value is none of strings, or is written in an uncommon way. */
export function listElements(text: string, entry: FrontMatterEntry): ListElements | undefined {
  const { value, valueSpan } = entry;
  if (typeof value === 'string') {
    if (value === '' && valueSpan.start === valueSpan.end) return { style: 'single', values: [], spans: [] };
    return { style: 'single', values: [value], spans: [valueSpan] };
  }
  if (!Array.isArray(value)) return undefined;
  const values: string[] = [];
  for (const element of value as readonly unknown[]) {
    if (typeof element !== 'string') return undefined;
    values.push(element);
  }
  const style = text.charAt(valueSpan.start) === '[' ? 'flow' : 'block';
  const spans = style === 'flow' ? flowSpans(text, valueSpan) : blockSpans(text, valueSpan);
  if (spans?.length !== values.length) return undefined;
  return { style, values, spans };
}

function flowSpans(text: string, { start, end }: Span): Span[] | undefined {
  const spans: Span[] = [];
  let at = start + 1;
  while (at < end) {
    at = skipBlanksAndComments(text, at, end);
    const first = text.charAt(at);
    if (first === ']') return at + 1 === end ? spans : undefined;
    const stop = scalarStop(text, at, end);
    if (stop === at) return undefined;
    spans.push({ start: at, end: stop });
    at = skipBlanksAndComments(text, stop, end);
    if (text.charAt(at) === ',') at += 1;
    else if (text.charAt(at) !== ']') return undefined;
  }
  return undefined;
}

function blockSpans(text: string, valueSpan: Span): Span[] | undefined {
  const spans: Span[] = [];
  let at = text.lastIndexOf('\n', valueSpan.start - 1) + 1;
  while (at < valueSpan.end) {
    const stop = Math.min(lineEnd(text, at), valueSpan.end);
    const line = text.slice(at, stop);
    const dash = /^ *- +(?=[^\s#])/.exec(line)?.[0].length;
    if (dash === undefined) {
      if (!/^\s*(#|$)/.test(line)) return undefined;
    } else {
      const start = at + dash;
      const end = lineScalarStop(text, start, trimEnd(text, start, stop));
      if (end === undefined) return undefined;
      spans.push({ start, end });
    }
    at = nextLine(text, at);
  }
  return spans;
}

/** End of a scalar in a flow list; the start where there is none, or a nested list or map. */
function scalarStop(text: string, start: number, end: number): number {
  const first = text.charAt(start);
  if (first === '"' || first === "'") return quotedStop(text, start, end) ?? start;
  let at = start;
  for (; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === ',' || character === ']') break;
    if ('[{}'.includes(character)) return start;
    if (character === '#' && /\s/.test(text.charAt(at - 1))) break;
  }
  while (at > start && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function lineScalarStop(text: string, start: number, stop: number): number | undefined {
  const first = text.charAt(start);
  if (first === '"' || first === "'") return quotedStop(text, start, stop);
  const comment = /\s#/.exec(text.slice(start, stop))?.index;
  return comment === undefined ? stop : trimEnd(text, start, start + comment);
}

function quotedStop(text: string, start: number, end: number): number | undefined {
  const quote = text.charAt(start);
  for (let at = start + 1; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '\\' && quote === '"') at += 1;
    else if (character === quote) {
      if (quote === '"' || text.charAt(at + 1) !== "'") return at + 1;
      at += 1;
    }
  }
  return undefined;
}

function skipBlanksAndComments(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    if (/\s/.test(text.charAt(at))) at += 1;
    else if (text.charAt(at) === '#') at = Math.min(nextLine(text, at), end);
    else break;
  }
  return at;
}
