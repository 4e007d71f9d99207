import type { Document } from '../text/document.js';
import { detach } from '../text/detach.js';
import type { FrontMatterEntry } from '../text/frontMatter.js';
import type { Span } from '../text/position.js';
import type { Quote } from '../text/body.js';
import { FieldPlaces } from './fieldPlaces.js';
import { idFromFileName } from './itemId.js';
import { nearest } from './nearest.js';
import { noFacts, readFacts } from './readFacts.js';
import { readFields } from './readFields.js';
import type { BacklogRecord, FieldProblem } from './record.js';
import { isRecordType, recordTypes, type RecordType } from './recordType.js';

/** Makes the record of a file. Never fails: what could not be read is a problem of a broken record. */
export function readRecord(document: Document, withoutFacts = false): BacklogRecord {
  const entries = document.frontMatter.frontMatter?.entries ?? document.frontMatter.salvaged ?? [];
  const { type, problem: typeProblem } = readType(document, entries);
  // An unknown type is read as an item: status and rank keep its place in the order.
  const { fields, problems, unknown } = readFields(
    type === 'unknown' ? 'story' : type,
    type === 'unknown' ? withStoryType(entries) : entries,
  );
  const title = titleOf(document, type);
  // Half-read front matter is one cause with one finding; what it lacks says nothing.
  const fieldProblems = document.problems.length > 0 ? none : typeProblem ? [typeProblem, ...problems] : problems;
  const { type: _, ...rest } = fields;
  const record = {
    file: document.file,
    type,
    id: typeof rest.id === 'string' ? rest.id : idFromFileName(document.file),
    title: detach(title.text),
    titleRange: document.lines.rangeOf(title.span),
    fields: rest,
    places: new FieldPlaces(entries, document.text, document.lines),
    facts: withoutFacts ? noFacts : readFacts(document, type),
    unknownFields: type === 'unknown' ? none : unknown,
    problems: document.problems,
    problemRanges:
      document.problems.length === 0 ? none : document.problems.map((each) => document.lines.rangeOf(each.span)),
    fieldProblems,
    broken:
      document.problems.length > 0 || type === 'unknown' || problems.some((each) => each.code === 'status-unknown'),
  };
  // The schema of `type` made `fields`; the compiler cannot follow the pairing through the table of schemas.
  return record as unknown as BacklogRecord;
}

/** One for all records that have nothing of the kind. */
const none: readonly never[] = [];

function readType(
  document: Document,
  entries: readonly FrontMatterEntry[],
): { type: RecordType | 'unknown'; problem?: FieldProblem } {
  const written = entries.find(({ key }) => key === 'type')?.value;
  const expected = `one of: ${recordTypes.join(', ')}`;
  if (written === undefined || written === '') {
    return { type: 'unknown', problem: { code: 'type-missing', field: 'type', expected } };
  }
  if (typeof written === 'string' && isRecordType(written)) return { type: written };
  const value = typeof written === 'string' ? written : undefined;
  const same = recordTypes.find((each) => each === value?.trim().toLowerCase());
  const near = value === undefined ? undefined : (same ?? nearest(value, recordTypes));
  return {
    type: 'unknown',
    problem: {
      code: 'type-unknown',
      field: 'type',
      expected,
      ...(value !== undefined && { value }),
      ...(near !== undefined && { suggestion: { value: near, sure: same !== undefined } }),
    },
  };
}

function withStoryType(entries: readonly FrontMatterEntry[]): FrontMatterEntry[] {
  const nowhere = { start: 0, end: 0 };
  const type = { key: 'type', value: 'story', keySpan: nowhere, valueSpan: nowhere, span: nowhere };
  return [...entries.filter(({ key }) => key !== 'type'), type];
}

function titleOf(document: Document, type: RecordType | 'unknown'): { text: string; span: Span } {
  const heading = document.body.titles[0];
  if (heading) return { text: heading.text, span: heading.textSpan };
  const quote =
    type === 'feedback' ? document.body.lead.blocks.find((block): block is Quote => block.kind === 'quote') : undefined;
  if (quote) return { text: firstWords(quote.text), span: quote.span };
  return { text: '', span: { start: 0, end: firstLineEnd(document.text) } };
}

/** The first eight words, as everywhere a quote is shown short. */
export function firstWords(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : quote;
}

function firstLineEnd(text: string): number {
  const end = text.search(/\r?\n/);
  return end === -1 ? text.length : end;
}
