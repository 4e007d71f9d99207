import { withoutTrailing } from './trailing.js';
import type { Span } from './position.js';

/** How far the end of a quotation, code or link is looked for, so that many openings without an end stay cheap. */
const reach = 400;

const quotes: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’', '«': '»', '„': '“' };
const openers = /[`"'“‘«„[<]|!\[|\b(?:https?:\/\/|www\.|mailto:)/gi;

/**
 * The stretches of a text that are somebody's own words: not inline code, links and their texts, web addresses, quoted text or
 * HTML comments. Offsets are those of the text given. Rules about words read these and nothing else.
 */
export function proseRuns(text: string): readonly Span[] {
  const runs: Span[] = [];
  let start = 0;
  const pattern = new RegExp(openers);
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const end = foreignEnd(text, found[0], found.index);
    if (end === undefined) continue;
    if (found.index > start) runs.push({ start, end: found.index });
    start = pattern.lastIndex = end;
  }
  if (start < text.length) runs.push({ start, end: text.length });
  return runs;
}

/** End of what begins at `at` if it is no prose. */
function foreignEnd(text: string, opener: string, at: number): number | undefined {
  switch (opener) {
    case '`':
      return codeEnd(text, at);
    case '[':
    case '![':
      return linkEnd(text, at + opener.length);
    case '<':
      return angleEnd(text, at);
    default:
      return opener in quotes ? quotationEnd(text, opener, at) : addressEnd(text, at);
  }
}

function codeEnd(text: string, at: number): number | undefined {
  let stop = at;
  while (text.charAt(stop) === '`') stop += 1;
  const marks = text.slice(at, stop);
  const near = text.slice(stop, stop + reach);
  for (let close = near.indexOf(marks); close !== -1; close = near.indexOf(marks, close)) {
    let end = close;
    while (near.charAt(end) === '`') end += 1;
    if (end - close === marks.length) return stop + end;
    close = end;
  }
  // Not closed: the marks are text, all of them.
  return stop - at > 1 ? stop : undefined;
}

/** `[text](target)` and `[text][label]`; plain brackets are prose. */
function linkEnd(text: string, from: number): number | undefined {
  const near = text.slice(from, from + reach);
  const close = near.indexOf(']');
  const opened = near.charAt(close + 1);
  if (close === -1 || (opened !== '(' && opened !== '[')) return undefined;
  const end = near.indexOf(opened === '(' ? ')' : ']', close + 2);
  return end === -1 ? undefined : from + end + 1;
}

function angleEnd(text: string, at: number): number | undefined {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return end === -1 ? text.length : end + 3;
  }
  const link = /^<(?:[a-z][a-z0-9+.-]+:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(text.slice(at, at + reach));
  return link === null ? undefined : at + link[0].length;
}

function addressEnd(text: string, at: number): number {
  const found = /^[^\s<>"”]+/.exec(text.slice(at, at + 2000))?.[0] ?? '';
  return at + withoutTrailing(found, ".,;:!?)]'’").length;
}

/** A quotation opens after a blank or bracket and closes before one or a mark; an apostrophe or an inch sign does neither. */
function quotationEnd(text: string, opener: string, at: number): number | undefined {
  if (at > 0 && /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return undefined;
  if (/^\s?$/.test(text.charAt(at + 1))) return undefined;
  const closer = quotes[opener] ?? opener;
  const near = text.slice(at + 1, at + 1 + reach);
  for (let close = near.indexOf(closer); close !== -1; close = near.indexOf(closer, close + 1)) {
    const isEnd = !/[\p{L}\p{N}]/u.test(near.charAt(close + 1)) && !/\s/.test(near.charAt(close - 1));
    if (isEnd && close > 0) return at + close + 2;
  }
  return undefined;
}
