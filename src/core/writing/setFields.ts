import { fieldNames } from '../model/fields.js';
import { isRecordType } from '../model/recordType.js';
import type { Document } from '../text/document.js';
import { readFrontMatter, type FrontMatter, type FrontMatterEntry, type RawValue } from '../text/frontMatter.js';
import { applyEdits, EditRefused, sortEdits, type TextEdit } from './backlogEdit.js';
import { listEdits, newListText } from './listEdits.js';
import { scalarText } from './yamlScalar.js';

/** What a field is set to. `yaml` is a one-line YAML value, written as it is: the only way to write a map. */
export type FieldValue = string | number | readonly string[] | { readonly yaml: string };

/** New values by field name; undefined removes the field's line. */
export type FieldChanges = Readonly<Record<string, FieldValue | undefined>>;

/**
 * Edits that give a file's front matter these values. Only a value's own characters change; a new field goes to its canonical
 * place. A file without front matter gets one. Throws `EditRefused` where the front matter cannot be read.
 */
export function setFields(document: Document, changes: FieldChanges): readonly TextEdit[] {
  const { text } = document;
  refuseUnreadable(document);
  const { frontMatter } = document.frontMatter;
  const edits = frontMatter ? editsIn(text, frontMatter, changes) : withNewFrontMatter(text, changes);
  if (edits.length > 0) checkResult(document, edits, changes);
  return edits;
}

/** The line break of the front matter, or of the file's first line. */
export function lineBreakOf(text: string): string {
  const end = text.indexOf('\n');
  return end > 0 && text.charAt(end - 1) === '\r' ? '\r\n' : '\n';
}

/** Throws `EditRefused` for a file whose front matter could not be read: it must be mended by hand first. */
export function refuseUnreadable(document: Document): void {
  const problem = document.frontMatter.problems[0] ?? (document.text.trim() === '' ? document.problems[0] : undefined);
  if (problem === undefined) return;
  const { line } = document.lines.positionAt(problem.span.start);
  throw new EditRefused(
    `${document.file} cannot be changed before it is mended (line ${String(line + 1)}). ${problem.message}`,
  );
}

function editsIn(text: string, frontMatter: FrontMatter, changes: FieldChanges): TextEdit[] {
  const { entries } = frontMatter;
  const lineBreak = lineBreakOf(text);
  const edits: TextEdit[] = [];
  const added: [string, FieldValue][] = [];
  for (const [field, value] of Object.entries(changes)) {
    const entry = entries.find(({ key }) => key === field);
    if (entry === undefined) {
      if (value !== undefined) added.push([field, value]);
    } else if (value === undefined) edits.push({ span: entry.span, newText: '' });
    else if (!isEqual(entry.value, expected(value))) edits.push(...replacement(text, entry, value, lineBreak));
  }
  const inserted = insertions(text, frontMatter, added, typeOf(entries, changes), lineBreak);
  return sortEdits([...edits, ...inserted]);
}

function replacement(text: string, entry: FrontMatterEntry, value: FieldValue, lineBreak: string): TextEdit[] {
  const { keySpan, valueSpan } = entry;
  if (isList(value)) return listEdits(text, entry, value, lineBreak);
  const source = text.slice(valueSpan.start, valueSpan.end);
  const newText = valueText(entry.key, value, typeof entry.value === 'string' ? source : '');
  const isBelow = text.slice(keySpan.end, valueSpan.start).includes('\n');
  if (!isBelow && source !== '') return [{ span: valueSpan, newText }];
  const start = isBelow ? text.indexOf(':', keySpan.end) + 1 : valueSpan.start;
  return [{ span: { start, end: valueSpan.end }, newText: ` ${newText}` }];
}

function valueText(field: string, value: FieldValue, like = ''): string {
  if (typeof value === 'string') return scalarText(value, 'block', like);
  if (typeof value === 'number') return scalarText(String(value), 'block', like);
  return isList(value) ? newListText(field, value) : value.yaml;
}

function insertions(
  text: string,
  { entries, inner }: FrontMatter,
  added: readonly [string, FieldValue][],
  order: readonly string[],
  lineBreak: string,
): TextEdit[] {
  const indent = entries[0] ? text.slice(entries[0].span.start, entries[0].keySpan.start) : '';
  const lines = new Map<number, string>();
  for (const [field, value] of [...added].sort(([a], [b]) => placeIn(order, a) - placeIn(order, b))) {
    const at = insertionPoint(entries, field, order) ?? inner.end;
    lines.set(at, `${lines.get(at) ?? ''}${indent}${keyText(field)}: ${valueText(field, value)}${lineBreak}`);
  }
  return [...lines].map(([at, newText]) => ({ span: { start: at, end: at }, newText }));
}

/** After the nearest field that canonically stands before it, else before the first one that stands after it. */
function insertionPoint(
  entries: readonly FrontMatterEntry[],
  field: string,
  order: readonly string[],
): number | undefined {
  const wanted = placeIn(order, field);
  if (wanted === order.length) return entries.at(-1)?.span.end;
  let before: FrontMatterEntry | undefined;
  for (const entry of entries) {
    const place = placeIn(order, entry.key);
    if (place < wanted && (before === undefined || place >= placeIn(order, before.key))) before = entry;
  }
  const after = entries.find(({ key }) => placeIn(order, key) < order.length);
  return before?.span.end ?? after?.span.start ?? entries.at(-1)?.span.end;
}

function placeIn(order: readonly string[], field: string): number {
  const index = order.indexOf(field);
  return index === -1 ? order.length : index;
}

function typeOf(entries: readonly FrontMatterEntry[], changes: FieldChanges): readonly string[] {
  const type = changes.type ?? entries.find(({ key }) => key === 'type')?.value;
  return fieldNames(typeof type === 'string' && isRecordType(type) ? type : 'story');
}

function withNewFrontMatter(text: string, changes: FieldChanges): TextEdit[] {
  const lineBreak = lineBreakOf(text);
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const order = typeOf([], changes);
  const fields = Object.entries(changes).sort(([a], [b]) => placeIn(order, a) - placeIn(order, b));
  const lines = fields.flatMap(([field, value]) =>
    value === undefined ? [] : `${keyText(field)}: ${valueText(field, value)}`,
  );
  if (lines.length === 0) return [];
  const newText = ['---', ...lines, '---', ''].join(lineBreak);
  return [{ span: { start: at, end: at }, newText }];
}

/** The last line of defence: the edited text is read again, and must say what was asked for and everything else it said. */
function checkResult(document: Document, edits: readonly TextEdit[], changes: FieldChanges): void {
  const wanted = new Map<string, RawValue | undefined>();
  for (const { key, value } of document.frontMatter.frontMatter?.entries ?? []) wanted.set(key, value);
  for (const [field, value] of Object.entries(changes)) {
    if (value === undefined) wanted.delete(field);
    else wanted.set(field, expected(value));
  }
  const { frontMatter } = readFrontMatter(applyEdits(document.text, edits));
  const entries = frontMatter?.entries ?? [];
  const isRight =
    entries.length === wanted.size &&
    entries.every(({ key, value }) => wanted.has(key) && isEqual(value, wanted.get(key)));
  if (isRight) return;
  throw new EditRefused(
    `The front matter of ${document.file} is written in an uncommon way. Write each field on a line of its own, as “key: value”, or change it by hand.`,
  );
}

/** What a written value reads back as. */
function expected(value: FieldValue): RawValue | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string' || isList(value)) return value;
  return readFrontMatter(`---\nvalue: ${value.yaml}\n---\n`).frontMatter?.entries[0]?.value;
}

/** A list of one may stand as a single value. */
function isEqual(a: RawValue, b: RawValue | undefined): boolean {
  return b !== undefined && (JSON.stringify(a) === JSON.stringify(b) || (isOne(b) && a === b[0]));
}

function isOne(value: RawValue): value is readonly [RawValue] {
  return Array.isArray(value) && value.length === 1;
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}

function keyText(field: string): string {
  return scalarText(field, 'block');
}
