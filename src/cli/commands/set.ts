import { changeFields } from '../../core/writing/changeFields.js';
import { writeEdit } from '../../node/writeFiles.js';
import { parseAssignments } from '../assignments.js';
import { exitCodes } from '../exitCodes.js';
import type { CommonOptions } from '../program.js';
import { loadProject, requireItem } from '../project.js';
import { asOfDate } from '../today.js';

export type SetOptions = CommonOptions & { readonly force?: boolean; readonly backlog?: string };

/** `storymark set ID field=value…`; a status does what the transition table says, and says so. */
export async function set(id: string, assignments: readonly string[], options: SetOptions): Promise<number> {
  const project = loadProject(options.cwd);
  const { backlog, item } = requireItem(project, id, options.backlog);
  const change = { today: asOfDate(backlog), force: options.force ?? false };
  const { edit, notes } = await changeFields(backlog, item, parseAssignments(assignments), change, project.documents);
  writeEdit(project.root, edit);
  const said = edit.files.length === 0 ? ['Nothing changed: it says that already.'] : [`${edit.label}.`, ...notes];
  process.stdout.write(`${said.join('\n')}\n`);
  return exitCodes.clean;
}
