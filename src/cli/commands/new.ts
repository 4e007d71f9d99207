import { isItemType, isRecordType, recordTypes } from '../../core/model/recordType.js';
import type { BacklogEdit } from '../../core/writing/backlogEdit.js';
import { newItem } from '../../core/writing/newItem.js';
import { isNewRecordType, newRecord } from '../../core/writing/newRecord.js';
import { takenIds } from '../../node/gitTakenIds.js';
import { writeEdit } from '../../node/writeFiles.js';
import { parseAssignments } from '../assignments.js';
import { exitCodes, UsageError } from '../exitCodes.js';
import type { CommonOptions } from '../program.js';
import { loadProject, requireBacklog } from '../project.js';
import { asOfDate } from '../today.js';

export interface NewOptions extends CommonOptions {
  readonly title: string;
  readonly role?: string;
  readonly want?: string;
  readonly benefit?: string;
  readonly backlog?: string;
}

/** `storymark new TYPE --title …`; prints the path of the new file. */
export async function create(type: string, assignments: readonly string[], options: NewOptions): Promise<number> {
  const project = loadProject(options.cwd);
  const backlog = requireBacklog(project, options.backlog);
  const fields = parseAssignments(assignments);
  const { title, role, want, benefit } = options;
  let edit: BacklogEdit;
  if (isItemType(type)) {
    const sentence = {
      ...(role !== undefined && { role }),
      ...(want !== undefined && { want }),
      ...(benefit !== undefined && { benefit }),
    };
    edit = newItem(backlog, { type, title, fields, ...sentence }, await takenIds(project.root));
  } else if (isNewRecordType(type)) {
    edit = newRecord(backlog, { type, title, fields }, asOfDate(backlog));
  } else {
    const known = isRecordType(type) ? `A ${type} is made by \`storymark init\`.` : `Types: ${recordTypes.join(', ')}.`;
    throw new UsageError(`"${type}" cannot be created here. ${known}`);
  }
  writeEdit(project.root, edit);
  for (const { file } of edit.files) process.stdout.write(`${project.display(file)}\n`);
  return exitCodes.clean;
}
