import { onOneLine } from '../text/trailing.js';
import type { List, ListItem, Section } from '../text/body.js';
import { Document } from '../text/document.js';
import { applyEdits, EditRefused, type TextEdit } from './backlogEdit.js';
import { lineBreakOf } from './setFields.js';

/**
 * Adds a bullet at the end of a section's last list, marked and indented as its neighbours are; a section without a list gets
 * one. `bullet` is the text after the marker, with its box if it has one: `[ ] Who pays?`.
 */
export function addBullet(
  document: Document,
  section: Section,
  bullet: string,
  nested: readonly string[] = [],
): readonly TextEdit[] {
  const lists = section.blocks.filter((block): block is List => block.kind === 'list');
  const last = lists.at(-1)?.items.at(-1);
  const edit =
    last === undefined
      ? newList(document, section, bullet, nested)
      : afterItem(document, last, lists.at(-1)?.items ?? [], bullet, nested);
  checkAdded(document, edit, 1 + nested.length);
  return [edit];
}

/** Adds a bullet below another one, after those that are nested there already. */
export function addNestedBullet(document: Document, parent: ListItem, bullet: string): readonly TextEdit[] {
  const lastChild = parent.children.at(-1);
  const at = lineStopOf(document.text, parent.span);
  const marker = lastChild?.marker ?? plainMarker(parent.marker);
  const indent = lastChild === undefined ? nestedIndent(document, parent, [parent]) : indentText(document, lastChild);
  const edit = {
    span: { start: at, end: at },
    newText: `${lineBreakOf(document.text)}${indent}${nextMarker(marker)} ${onOneLine(bullet)}`,
  };
  checkAdded(document, edit, 1);
  return [edit];
}

function afterItem(
  document: Document,
  last: ListItem,
  items: readonly ListItem[],
  bullet: string,
  nested: readonly string[],
): TextEdit {
  const lineBreak = lineBreakOf(document.text);
  const at = lineStopOf(document.text, last.span);
  const own = indentText(document, last);
  const below = nestedIndent(document, last, items);
  const isLoose = items.length > 1 && items.some((item, index) => index > 0 && isAfterBlankLine(document.text, item));
  const lines = [`${own}${nextMarker(last.marker)} ${onOneLine(bullet)}`];
  for (const each of nested) lines.push(`${below}${plainMarker(last.marker)} ${onOneLine(each)}`);
  return { span: { start: at, end: at }, newText: lineBreak + (isLoose ? lineBreak : '') + lines.join(lineBreak) };
}

function newList(document: Document, section: Section, bullet: string, nested: readonly string[]): TextEdit {
  const { text } = document;
  const lineBreak = lineBreakOf(text);
  const marker = usualMarker(document);
  const lines = [`${marker} ${onOneLine(bullet)}`, ...nested.map((each) => `  ${marker} ${onOneLine(each)}`)];
  const at = lineStopOf(text, section.span);
  if (at <= section.span.start) return { span: { start: at, end: at }, newText: lines.join(lineBreak) + lineBreak };
  return { span: { start: at, end: at }, newText: lineBreak + lineBreak + lines.join(lineBreak) };
}

/** The marker that the document's other bullets have. */
function usualMarker(document: Document): string {
  for (const section of [document.body.lead, ...document.body.sections]) {
    for (const block of section.blocks)
      if (block.kind === 'list' && !block.ordered) return block.items[0]?.marker ?? '-';
  }
  return '-';
}

function plainMarker(marker: string): string {
  return /^\d/.test(marker) ? '-' : marker;
}

function nextMarker(marker: string): string {
  const number = /^\d+/.exec(marker)?.[0];
  return number === undefined ? marker : `${String(Number(number) + 1)}${marker.slice(number.length)}`;
}

/** Blanks before a bullet's marker, as they are written. */
function indentText(document: Document, item: ListItem): string {
  const start = document.text.lastIndexOf('\n', item.textSpan.start - 1) + 1;
  return /^[ \t]*/.exec(document.text.slice(start, item.textSpan.start))?.[0] ?? '';
}

/** Blanks before what is nested in a bullet: as its neighbours have them, else to where its own text begins. */
function nestedIndent(document: Document, item: ListItem, neighbours: readonly ListItem[]): string {
  const example = [item, ...neighbours].find((each) => each.children.length > 0 && each.indent === item.indent)
    ?.children[0];
  if (example !== undefined && example.indent >= item.indent + item.marker.length + 1)
    return indentText(document, example);
  return indentText(document, item) + ' '.repeat(item.marker.length + 1);
}

/** End of the last line in a span that says something, before its line break; the span's start where all is blank. */
function lineStopOf(text: string, span: { readonly start: number; readonly end: number }): number {
  let at = span.end;
  while (at > span.start && /\s/.test(text.charAt(at - 1))) at -= 1;
  while (at > span.start && at < span.end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at += 1;
  return at;
}

function isAfterBlankLine(text: string, item: ListItem): boolean {
  const start = text.lastIndexOf('\n', item.textSpan.start - 1) + 1;
  return /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));
}

/** A bullet after an unclosed fence or comment would be none: then the text has to be mended first. */
function checkAdded(document: Document, edit: TextEdit, added: number): void {
  const after = Document.parse(document.file, { text: applyEdits(document.text, [edit]) });
  if (
    bulletCount(after) === bulletCount(document) + added &&
    after.body.sections.length === document.body.sections.length
  )
    return;
  throw new EditRefused(
    `No bullet can be added to ${document.file} there. Close the code block or comment above it, or write it by hand.`,
  );
}

function bulletCount(document: Document): number {
  const count = (items: readonly ListItem[]): number => items.reduce((sum, item) => sum + 1 + count(item.children), 0);
  return [document.body.lead, ...document.body.sections]
    .flatMap((section) => section.blocks)
    .reduce((sum, block) => sum + (block.kind === 'list' ? count(block.items) : 0), 0);
}
