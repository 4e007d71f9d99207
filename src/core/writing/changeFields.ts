import { referenceFields, type Backlog, type ReferenceField } from '../backlog/backlog.js';
import type { BacklogRecord, Item } from '../model/record.js';
import { kindOf, type RecordKind } from '../model/recordType.js';
import { statuses, type Status } from '../model/workflow.js';
import type { Documents } from '../ports.js';
import { changeOf, EditRefused, type NotedEdit } from './backlogEdit.js';
import { fieldValue } from './fieldInput.js';
import { readinessGaps } from './readinessGaps.js';
import { setFields, type FieldChanges, type FieldValue } from './setFields.js';
import { statusChanges } from './statusChanges.js';
import { statusNotes } from './setStatus.js';

export interface ChangeOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Done although criteria are not ticked. */
  readonly force?: boolean;
}

/**
 * Sets fields of a record to values as people type them (see `fieldValue`). An item's status does what the transition table
 * says. The notes say what else was changed, and which ids name nothing.
 */
export async function changeFields(
  backlog: Backlog,
  record: BacklogRecord,
  values: Readonly<Record<string, string>>,
  options: ChangeOptions,
  documents: Documents,
): Promise<NotedEdit> {
  const document = await documents.get(record.file);
  const given: Record<string, FieldValue | undefined> = {};
  for (const [field, input] of Object.entries(values)) {
    if (field === 'id')
      throw new EditRefused(`The id of ${record.id} is named in other files. Use Renumber… to change it everywhere.`);
    given[field] = fieldValue(record.type, field, input);
  }
  const notes: string[] = [];
  const changes: FieldChanges =
    isItem(record) && isStatus(given.status)
      ? {
          ...statusChanges(record, document, given.status, { ...options, ...reasonOf(given) }),
          ...withoutStatus(given),
        }
      : given;
  if (isItem(record) && isStatus(given.status)) {
    notes.push(...statusNotes(Object.fromEntries(Object.entries(changes).filter(([field]) => !(field in given)))));
    if (given.status === 'ready') notes.push(...(await readinessGaps(backlog, record, documents)));
  }
  notes.push(...missingIds(backlog, given));
  const files = changeOf(document, setFields(document, changes));
  return { edit: { label: `Set ${Object.keys(values).join(', ')} of ${record.id}`, files }, notes };
}

/** Which of the given ids name nothing, as sentences. */
export function missingIds(backlog: Backlog, values: FieldChanges): string[] {
  return Object.entries(values).flatMap(([field, value]) => {
    if (!isReference(field) || value === undefined) return [];
    const kind: RecordKind = referenceFields[field];
    const ids = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
    return ids
      .filter((id) => backlog.find(kind, id) === undefined && !backlog.isForeignId(id))
      .map((id) => `There is no ${kind} ${id} yet.`);
  });
}

function isReference(field: string): field is ReferenceField {
  return Object.hasOwn(referenceFields, field);
}

function isItem(record: BacklogRecord): record is Item {
  return kindOf(record.type) === 'item';
}

function isStatus(value: FieldValue | undefined): value is Status {
  return (statuses as readonly unknown[]).includes(value);
}

function reasonOf(given: FieldChanges): { readonly reason?: string } {
  return typeof given.reason === 'string' ? { reason: given.reason } : {};
}

/** The transition decides whether the status itself changes. */
function withoutStatus(given: FieldChanges): FieldChanges {
  return Object.fromEntries(Object.entries(given).filter(([field]) => field !== 'status'));
}
