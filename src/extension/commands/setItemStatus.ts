import { CancellationError, window } from 'vscode';
import type { Backlog } from '../../core/backlog/backlog.js';
import { declineReasons } from '../../core/model/fields.js';
import { statuses, type Status } from '../../core/model/workflow.js';
import { EditRefused, type BacklogEdit } from '../../core/writing/backlogEdit.js';
import { setStatuses } from '../../core/writing/setStatuses.js';
import type { StatusOptions } from '../../core/writing/statusChanges.js';
import { statusIcon } from '../views/statusIcon.js';
import { todayOf } from '../workspace/today.js';
import type { Command } from './command.js';
import { chooseItems, itemNow } from './pickItems.js';
import { writeUndoable } from './writeUndoable.js';

const noteMilliseconds = 5000;

/** Set Status… (an item's URI, nothing, a status): writes what the transition table says, asks for a reason or a confirmation where it needs one. */
export const setItemStatus: Command = async (context, ...args) => {
  const { service, backlog, items } = await chooseItems(context, args, 'Choose the item');
  const files = items.map((item) => item.file);
  const current = new Set(items.map((item) => item.fields.status));
  const given = statuses.find((each) => each === args[2]);
  const status = given ?? (await pickStatus(backlog, current.size === 1 ? [...current][0] : undefined));
  let notes: readonly string[] = [];
  const write = async (options: StatusOptions): Promise<BacklogEdit> =>
    writeUndoable(context, service, async () => {
      const noted = await setStatuses(
        backlog,
        files.map((file) => itemNow(service, file)),
        status,
        options,
        service,
      );
      notes = noted.notes;
      return noted.edit;
    });
  await withAnswers({ today: todayOf(backlog) }, write);
  if (notes.length === 0) return;
  // Gaps in the Definition of Ready are to be read; the rest shows in the file.
  if (status === 'ready') void window.showInformationMessage(notes.join(' '));
  else window.setStatusBarMessage(notes.join(' '), noteMilliseconds);
};

/** Answers a refusal that can be answered, and tries again. */
async function withAnswers(
  options: StatusOptions,
  write: (options: StatusOptions) => Promise<BacklogEdit>,
): Promise<void> {
  try {
    await write(options);
  } catch (error) {
    if (!(error instanceof EditRefused) || error.code === undefined) throw error;
    if (error.code === 'reason-missing') await withAnswers({ ...options, reason: await pickReason() }, write);
    else if (await insists(error.message)) await write({ ...options, force: true });
  }
}

async function pickStatus(backlog: Backlog, current: Status | undefined): Promise<Status> {
  const picks = statuses.map((status) => {
    const label = backlog.team.labels[status];
    const description = status === current ? 'now' : '';
    return { label: typeof label === 'string' ? label : status, description, iconPath: statusIcon(status), status };
  });
  const picked = await window.showQuickPick(picks, { placeHolder: 'Choose the status' });
  if (picked === undefined) throw new CancellationError();
  return picked.status;
}

async function pickReason(): Promise<string> {
  const picked = await window.showQuickPick(declineReasons, { placeHolder: 'Why is it declined?' });
  if (picked === undefined) throw new CancellationError();
  return picked;
}

async function insists(message: string): Promise<boolean> {
  const anyway = 'Set Done Anyway';
  return (await window.showWarningMessage(message, anyway)) === anyway;
}
