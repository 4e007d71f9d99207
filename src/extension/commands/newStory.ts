import { CancellationError, Selection, window, workspace } from 'vscode';
import type { Backlog } from '../../core/backlog/backlog.js';
import { newStory as makeStory, storyRoles } from '../../core/writing/newStory.js';
import { writeEdit } from '../workspace/editWriter.js';
import { ask } from './ask.js';
import type { Command, CommandContext } from './command.js';
import { pickBacklog, type ChosenBacklog } from './pickBacklog.js';
import { isItemNode, isTreeNode } from './pickItems.js';

/** New Story… (a row or nothing, answers that are known already): asks who, what and why; the file opens with the cursor where the first criterion goes. */
export const newStory: Command = async (context, ...args) => {
  const { service, backlog } = await backlogFor(context, args[0]);
  const near = isItemNode(args[0]) ? context.tree.itemOf(args[0]) : undefined;
  const given = answersIn(args[1]);
  const role = given.role ?? (await askRole(backlog));
  const want =
    given.want ??
    (await ask(
      { prompt: `As ${role}, I want …`, placeHolder: 'to see why part of my order is missing' },
      'Say what is wanted.',
    ));
  const benefit =
    given.benefit ??
    (await ask({ prompt: '… so that …', placeHolder: 'I can tell families the truth' }, 'Say what it is good for.'));
  const taken = await context.host.takenIdsOf(service.folder);
  const made = await writeEdit(service, () =>
    Promise.resolve(makeStory(backlog, { role, want, benefit, near }, taken)),
  );
  const [file] = made.files;
  if (file === undefined) return;
  const editor = await window.showTextDocument(await workspace.openTextDocument(service.paths.uriOf(file.file)));
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  editor.selection = new Selection(end, end);
};

interface Answers {
  readonly role?: string;
  readonly want?: string;
  readonly benefit?: string;
}

/** What another extension knows already; anything else is asked for. */
function answersIn(value: unknown): Answers {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const known = Object.entries(value).filter(([, answer]) => typeof answer === 'string' && answer.trim() !== '');
  return Object.fromEntries(known);
}

/** The backlog of the row the command was called on, else as always. */
async function backlogFor(context: CommandContext, clicked: unknown): Promise<ChosenBacklog> {
  if (!isTreeNode(clicked)) return pickBacklog(context);
  const backlog = clicked.service.index.backlogs.find((each) => each.folder === clicked.folder);
  return backlog ? { service: clicked.service, backlog } : pickBacklog(context);
}

const whoWantsIt = { prompt: 'Who wants it?', placeHolder: 'a pantry manager' };

async function askRole(backlog: Backlog): Promise<string> {
  const other = { label: 'Another role…', role: undefined };
  const personas = storyRoles(backlog).map(({ title, role }) => ({ label: title, role }));
  if (personas.length === 0) return ask(whoWantsIt, 'Say who wants it.');
  const picked = await window.showQuickPick([...personas, other], { placeHolder: 'Who wants it?' });
  if (picked === undefined) throw new CancellationError();
  return picked.role ?? ask(whoWantsIt, 'Say who wants it.');
}
