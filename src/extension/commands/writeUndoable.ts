import type { BacklogEdit } from '../../core/writing/backlogEdit.js';
import type { BacklogService } from '../workspace/backlogService.js';
import { writeEdit } from '../workspace/editWriter.js';
import type { CommandContext } from './command.js';

/** Makes an edit and remembers it for Undo in the tree. */
export async function writeUndoable(
  { undo }: Pick<CommandContext, 'undo'>,
  service: BacklogService,
  compute: () => Promise<BacklogEdit>,
): Promise<BacklogEdit> {
  const made = await writeEdit(service, compute);
  undo.push(service, made);
  return made;
}
