import { fieldNames } from '../model/fields.js';
import type { RecordType } from '../model/recordType.js';
import { Document } from '../text/document.js';
import { applyEdits, type FileEdit } from './backlogEdit.js';
import { setFields, type FieldChanges } from './setFields.js';

/** A new file with its fields in canonical order, its title and its Markdown below, one blank line between the parts. */
export function newFile(
  file: string,
  type: RecordType,
  fields: FieldChanges,
  title: string,
  parts: readonly string[],
): FileEdit {
  const heading = title === '' ? [] : [`# ${title}`];
  const body = [...heading, ...parts.filter((part) => part !== '')].join('\n\n');
  const start = Document.parse(file, { text: body === '' ? '\n' : `${body}\n` });
  const known = fieldNames(type).filter((field) => field in fields);
  const ordered = Object.fromEntries([...known, ...Object.keys(fields)].map((field) => [field, fields[field]]));
  return { kind: 'create', file, text: applyEdits(start.text, setFields(start, { ...ordered, type })) };
}

/** A path in the backlog's folder; the folder of the root is ''. */
export function pathIn(folder: string, ...names: readonly string[]): string {
  return [...(folder === '' ? [] : [folder]), ...names].join('/');
}

/** A title on one line, without marks that would make it something else. */
export function titleText(title: string): string {
  return title
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^#+\s*/, '');
}
