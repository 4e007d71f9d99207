import { EditRefused } from '../../core/writing/backlogEdit.js';
import { writeEdit } from '../workspace/editWriter.js';
import type { Command } from './command.js';

/** Takes back the last move or status change made here. What was changed in the same file since is never overwritten. */
export const undoMove: Command = async ({ undo }) => {
  const step = undo.pop();
  if (step === undefined) throw new EditRefused('There is no move and no status change to take back.');
  const refusal = 'A file was changed after that, so it cannot be taken back here. Use Undo in the file’s editor.';
  await writeEdit(step.service, () => Promise.resolve(step.inverse), refusal);
};
