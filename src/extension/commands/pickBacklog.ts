import { CancellationError, window } from 'vscode';
import type { Backlog } from '../../core/backlog/backlog.js';
import { EditRefused } from '../../core/writing/backlogEdit.js';
import type { BacklogService } from '../workspace/backlogService.js';
import type { CommandContext } from './command.js';

export interface ChosenBacklog {
  readonly service: BacklogService;
  readonly backlog: Backlog;
}

/** The one backlog there is, else that of the active editor, else the one that is picked. */
export async function pickBacklog({ services }: Pick<CommandContext, 'services'>): Promise<ChosenBacklog> {
  await services.ready;
  const all = services.all.flatMap((service) => service.index.backlogs.map((backlog) => ({ service, backlog })));
  const [first] = all;
  if (first === undefined)
    throw new EditRefused('There is no backlog in this workspace. Use “Backlog: Initialise Backlog” first.');
  if (all.length === 1) return first;
  const editor = window.activeTextEditor;
  const found = editor && services.find(editor.document.uri);
  if (found) return { service: found.service, backlog: found.backlog };
  const picks = all.map((each) => ({ label: each.backlog.team.key, description: whereIs(each), ...each }));
  const picked = await window.showQuickPick(picks, { placeHolder: 'Choose the backlog' });
  if (picked === undefined) throw new CancellationError();
  return picked;
}

function whereIs({ service, backlog }: ChosenBacklog): string {
  return [service.folder.name, backlog.folder].filter((part) => part !== '').join('/');
}
