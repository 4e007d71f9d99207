import type { ListItem } from './body.js';
import { joinLines } from './bodyBuilder.js';
import type { Span } from './position.js';

/** A bullet before it is nested. */
export interface FlatItem {
  readonly indent: number;
  readonly marker: string;
  /** Start of the bullet's line. */
  readonly start: number;
  /** After marker and blanks, the check box still before it; the end grows with the first paragraph. */
  readonly textStart: number;
  textEnd: number;
  /** End of the last line that belongs to it, line break included. */
  end: number;
}

interface OpenItem {
  readonly indent: number;
  readonly item: ListItem & { readonly children: ListItem[]; readonly span: { readonly start: number; end: number } };
}

/** Nests bullets by the rule of the format: below the nearest earlier bullet that stands at least two columns to the left. */
export function nestItems(text: string, flat: readonly FlatItem[]): readonly ListItem[] {
  const roots: ListItem[] = [];
  const open: OpenItem[] = [];
  for (const each of flat) {
    const item = toItem(text, each);
    for (let top = open.at(-1); top !== undefined && top.indent + 2 > each.indent; top = open.at(-1)) open.pop();
    for (const parent of open) parent.item.span.end = Math.max(parent.item.span.end, each.end);
    const parent = open.at(-1);
    if (parent === undefined) roots.push(item);
    else parent.item.children.push(item);
    open.push({ indent: each.indent, item });
  }
  return roots;
}

function toItem(text: string, flat: FlatItem): OpenItem['item'] {
  const { indent, marker, textStart } = flat;
  const span = { start: flat.start, end: flat.end };
  const box = checkboxAt(text, textStart, flat.textEnd);
  let start = textStart;
  if (box !== undefined) start = skipBlanks(text, box.end + 1, flat.textEnd);
  const textSpan: Span = { start, end: Math.max(start, flat.textEnd) };
  const plain = joinLines(text, textSpan);
  // Written out twice: spreading an object is ten times slower, and bullets are what backlogs are made of.
  if (box === undefined) return { text: plain, textSpan, span, indent, marker, children: [] };
  const checkbox = { checked: text.charCodeAt(box.start) !== 32, span: box };
  return { text: plain, textSpan, span, indent, marker, checkbox, children: [] };
}

/** The character in `[ ]`, `[x]` or `[X]` where a blank or nothing follows. */
function checkboxAt(text: string, at: number, end: number): Span | undefined {
  if (text.charCodeAt(at) !== 91 || text.charCodeAt(at + 2) !== 93 || at + 3 > end) return undefined;
  const mark = text.charCodeAt(at + 1);
  if (mark !== 32 && mark !== 120 && mark !== 88) return undefined;
  return at + 3 === end || text.charCodeAt(at + 3) <= 32 ? { start: at + 1, end: at + 2 } : undefined;
}

function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 32) at += 1;
  return at;
}
