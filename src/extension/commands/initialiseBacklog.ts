import { CancellationError, window } from 'vscode';
import { EditRefused } from '../../core/writing/backlogEdit.js';
import { initBacklog } from '../../core/writing/initBacklog.js';
import type { BacklogService } from '../workspace/backlogService.js';
import { writeEdit } from '../workspace/editWriter.js';
import { localDate } from '../workspace/today.js';
import type { Command, CommandContext } from './command.js';

/** Initialise Backlog (the key of ids, where it is known): the team's agreement, a vision and a first story, and the agreement opened. */
export const initialiseBacklog: Command = async (context, givenKey) => {
  const service = await pickFolder(context);
  await service.start();
  if (service.index.backlogs.length > 0) {
    throw new EditRefused(`${service.folder.name} has a backlog already. Use “Backlog: New Story…” to add to it.`);
  }
  const key = typeof givenKey === 'string' ? givenKey : await askKey(service.folder.name);
  const made = await writeEdit(service, () => Promise.resolve(initBacklog({ key, today: localDate(new Date()) })));
  const [team] = made.files;
  if (team) await window.showTextDocument(service.paths.uriOf(team.file));
};

async function pickFolder({ services }: CommandContext): Promise<BacklogService> {
  const [first, ...others] = services.all;
  if (first === undefined) throw new EditRefused('Open the folder that shall hold the backlog first.');
  if (others.length === 0) return first;
  const picks = services.all.map((service) => ({ label: service.folder.name, service }));
  const picked = await window.showQuickPick(picks, { placeHolder: 'Choose the folder that shall hold the backlog' });
  if (picked === undefined) throw new CancellationError();
  return picked.service;
}

async function askKey(folderName: string): Promise<string> {
  const letters = folderName.toUpperCase().replace(/[^A-Z]/g, '');
  const key = await window.showInputBox({
    prompt: 'The prefix of item ids: two to ten capital letters',
    value: letters.length < 2 ? 'ITEM' : letters.slice(0, 3),
    validateInput: (value) =>
      /^[A-Z]{2,10}$/.test(value) ? undefined : 'Use two to ten capital letters, such as LAR.',
  });
  if (key === undefined) throw new CancellationError();
  return key;
}
