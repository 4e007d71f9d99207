import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import type { Status } from '../model/workflow.js';
import type { Documents } from '../ports.js';
import { changeOf, type NotedEdit } from './backlogEdit.js';
import { readinessGaps } from './readinessGaps.js';
import { setFields, type FieldChanges } from './setFields.js';
import { statusChanges, type StatusOptions } from './statusChanges.js';
import { fieldValue } from './fieldInput.js';

/**
 * Sets an item's status and everything that belongs to the transition. The notes say what was set or removed beside the
 * status, and at `ready` what the Definition of Ready still misses (it never blocks).
 */
export async function setStatus(
  backlog: Backlog,
  item: Item,
  status: Status,
  options: StatusOptions,
  documents: Documents,
): Promise<NotedEdit> {
  const document = await documents.get(item.file);
  if (options.reason !== undefined) fieldValue(item.type, 'reason', options.reason);
  const changes = statusChanges(item, document, status, options);
  const files = changeOf(document, setFields(document, changes));
  const notes = [...statusNotes(changes), ...(status === 'ready' ? await readinessGaps(backlog, item, documents) : [])];
  return { edit: { label: `Set the status of ${item.id} to ${status}`, files }, notes };
}

/** What a transition changes beside the status, in words. */
export function statusNotes(changes: FieldChanges): string[] {
  const removed = Object.keys(changes).filter((field) => changes[field] === undefined);
  const dates = (['started', 'finished'] as const).flatMap((field) => {
    const date = changes[field];
    return typeof date === 'string' ? [`Set ${field} to ${date}.`] : [];
  });
  return [...dates, ...(removed.length > 0 ? [`Removed ${removed.join(', ')}.`] : [])];
}
