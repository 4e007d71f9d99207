import { env, window } from 'vscode';
import { EditRefused } from '../../core/writing/backlogEdit.js';
import type { Command } from './command.js';

const noteMilliseconds = 3000;

/** Copies the report as it stands in the editor. */
export const copyReport: Command = async ({ reports }) => {
  const open = reports.active;
  if (open === undefined) throw new EditRefused('Make a report first, for example with “Backlog: Sprint Plan”.');
  await env.clipboard.writeText(open.document.getText());
  window.setStatusBarMessage(`Copied: ${open.report.title}`, noteMilliseconds);
};
