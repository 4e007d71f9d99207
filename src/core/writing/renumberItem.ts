import { referenceFields, type Backlog, type ReferenceField } from '../backlog/backlog.js';
import { idKey, parseItemId, sameId } from '../model/itemId.js';
import { readMentions } from '../model/readMentions.js';
import type { BacklogRecord } from '../model/record.js';
import { kindOf, type RecordKind, recordKinds } from '../model/recordType.js';
import type { Documents } from '../ports.js';
import type { Document } from '../text/document.js';
import { changeOf, EditRefused, type BacklogEdit, type FileEdit, type TextEdit } from './backlogEdit.js';
import { listOf } from './listField.js';
import { setFields, type FieldValue } from './setFields.js';

/**
 * Gives a record another id: its file is renamed where the name carries the id, an item remembers the old one in `was`, and every
 * reference and mention follows. Where another file has the same id, references are left to that one.
 */
export async function renumberItem(
  backlog: Backlog,
  record: BacklogRecord,
  newId: string,
  documents: Documents,
): Promise<BacklogEdit> {
  const kind = kindOf(record.type);
  refuseId(backlog, record, kind, newId);
  const isDuplicate = backlog.withId(kind, record.id).length > 1;
  const files: FileEdit[] = [];
  for (const each of isDuplicate ? [record] : concerned(backlog, record, kind)) {
    const document = await documents.get(each.file);
    const own = each.file === record.file ? ownFields(record, kind, document, newId, isDuplicate) : {};
    const fields = isDuplicate ? own : { ...references(document, record.id, kind, newId), ...own };
    const mentions = isDuplicate || kind !== 'item' ? [] : mentionEdits(document, record.id, newId);
    files.push(...changeOf(document, [...setFields(document, fields), ...mentions]));
  }
  const to = renamed(record.file, record.id, newId);
  if (to !== undefined) files.push({ kind: 'rename', file: record.file, to });
  return { label: `Renumber ${record.id} to ${newId}`, files };
}

function refuseId(backlog: Backlog, record: BacklogRecord, kind: RecordKind, newId: string): void {
  if (kind === 'item' && parseItemId(newId) === undefined)
    throw new EditRefused(`“${newId}” is no id of an item. Write it like ${backlog.team.key}-26.`);
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(newId))
    throw new EditRefused(`“${newId}” is no id. Use letters, digits, dots and dashes.`);
  const holder = backlog.find(kind, newId);
  if (holder && holder.file !== record.file)
    throw new EditRefused(`${newId} is taken by ${holder.file}. Choose another id.`);
}

/** Every record that names the id, and the record itself, in path order. */
function concerned(backlog: Backlog, record: BacklogRecord, kind: RecordKind): BacklogRecord[] {
  const found = new Set<BacklogRecord>([record]);
  for (const field of fieldsTo(kind)) for (const each of backlog.referring(field, record.id)) found.add(each);
  for (const each of allRecords(backlog)) {
    if (kind === 'item' && each.facts.mentions.some(({ id }) => sameId(id, record.id))) found.add(each);
    if (each.type === 'stakeholder' && each.fields['cares-about']?.some((id) => sameId(id, record.id))) found.add(each);
  }
  return [...found].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function allRecords(backlog: Backlog): BacklogRecord[] {
  return recordKinds.flatMap((kind): readonly BacklogRecord[] => backlog.all(kind));
}

function fieldsTo(kind: RecordKind): ReferenceField[] {
  return (Object.keys(referenceFields) as ReferenceField[]).filter((field) => referenceFields[field] === kind);
}

/** New values of the fields that hold the old id. */
function references(document: Document, oldId: string, kind: RecordKind, newId: string): Record<string, FieldValue> {
  const cares = ['goal', 'metric', 'item', 'release'].includes(kind) ? ['cares-about'] : [];
  const changes: Record<string, FieldValue> = {};
  for (const field of [...fieldsTo(kind), ...cares]) {
    const values = listOf(document, field);
    if (!values.some((id) => sameId(id, oldId))) continue;
    const next = values.map((id) => (sameId(id, oldId) ? newId : id));
    changes[field] = next.length === 1 && !isWrittenAsList(document, field) ? (next[0] ?? newId) : next;
  }
  return changes;
}

function isWrittenAsList(document: Document, field: string): boolean {
  return Array.isArray(document.frontMatter.frontMatter?.entries.find(({ key }) => key === field)?.value);
}

function ownFields(
  record: BacklogRecord,
  kind: RecordKind,
  document: Document,
  newId: string,
  isDuplicate: boolean,
): Record<string, FieldValue | undefined> {
  const hasField = record.places.has('id');
  const needsField = !hasField && renamed(record.file, record.id, newId) === undefined;
  const former = [...listOf(document, 'was').filter((id) => !sameId(id, newId)), record.id];
  return {
    ...(hasField || needsField ? { id: newId } : {}),
    // Another file goes on with the old id: it must keep naming that one.
    ...(kind === 'item' && !isDuplicate && !sameId(record.id, newId) ? { was: [...new Set(former)] } : {}),
  };
}

/** The file's new name; undefined where its name does not carry the id. */
function renamed(file: string, oldId: string, newId: string): string | undefined {
  const start = file.lastIndexOf('/') + 1;
  const name = file.slice(start);
  const rest = name.slice(oldId.length);
  if (idKey(name.slice(0, oldId.length)) !== idKey(oldId) || /^[\p{L}\p{N}]/u.test(rest) || name === newId + rest)
    return undefined;
  return file.slice(0, start) + newId + rest;
}

function mentionEdits(document: Document, oldId: string, newId: string): TextEdit[] {
  return readMentions(document)
    .filter(({ id }) => sameId(id, oldId))
    .map(({ range }) => ({
      span: { start: document.lines.offsetAt(range.start), end: document.lines.offsetAt(range.end) },
      newText: newId,
    }));
}
