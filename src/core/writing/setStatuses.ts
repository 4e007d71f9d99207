import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import type { Status } from '../model/workflow.js';
import type { Documents } from '../ports.js';
import type { NotedEdit } from './backlogEdit.js';
import { setStatus } from './setStatus.js';
import type { StatusOptions } from './statusChanges.js';

/** Sets the status of several items as one edit: all of them, or none where one is refused. */
export async function setStatuses(
  backlog: Backlog,
  items: readonly Item[],
  status: Status,
  options: StatusOptions,
  documents: Documents,
): Promise<NotedEdit> {
  const parts: NotedEdit[] = [];
  for (const item of new Set(items)) parts.push(await setStatus(backlog, item, status, options, documents));
  const [only] = parts;
  const label =
    parts.length === 1 && only ? only.edit.label : `Set the status of ${String(parts.length)} items to ${status}`;
  return {
    edit: { label, files: parts.flatMap(({ edit }) => edit.files) },
    notes: parts.flatMap(({ notes }) => notes),
  };
}
