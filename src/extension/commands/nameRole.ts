import { CancellationError, window } from 'vscode';
import type { Backlog } from '../../core/backlog/backlog.js';
import { changeRole } from '../../core/writing/changeRole.js';
import { storyRoles } from '../../core/writing/newStory.js';
import { todayOf } from '../workspace/today.js';
import { ask } from './ask.js';
import type { Command } from './command.js';
import { answersIn, chooseOneItem, writeAnswered } from './oneItem.js';

/** Name the Role… (an item's URI or row, nothing, answers): puts a persona into the story sentence; a new one gets its file. */
export const nameRole: Command = async (context, ...args) => {
  const { service, backlog, document } = await chooseOneItem(context, args, 'Choose the story whose role to name');
  const role = answersIn(args[2]).text ?? (await pickRole(backlog));
  await writeAnswered(service, document, (now) => changeRole(backlog, now, role, todayOf(backlog)));
};

async function pickRole(backlog: Backlog): Promise<string> {
  const personas = storyRoles(backlog).map(({ title, role }) => ({ label: title, role }));
  const other = { label: '$(add) New persona…', role: undefined };
  const picked = await window.showQuickPick([...personas, other], { placeHolder: 'Whose problem is it?' });
  if (picked === undefined) throw new CancellationError();
  return picked.role ?? ask({ prompt: 'The new persona', placeHolder: 'pantry manager' }, 'Say who it is.');
}
