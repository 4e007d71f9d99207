import {
  commands,
  FileSystemError,
  Range,
  window,
  workspace,
  WorkspaceEdit,
  type TextDocument,
  type Uri,
} from 'vscode';
import { keepNotes } from '../../core/reports/keepNotes.js';
import { EditRefused } from '../../core/writing/backlogEdit.js';
import { pathIn } from '../../core/writing/newFile.js';
import type { Command } from './command.js';

/** Saves the report, as it stands in the editor, below the backlog's reports, and shows the saved file in its place. */
export const saveReport: Command = async ({ reports }) => {
  const open = reports.active;
  if (open === undefined) throw new EditRefused('Make a report first, for example with “Backlog: Sprint Plan”.');
  const { service, backlog, report, document } = open;
  const uri = service.paths.uriOf(pathIn(backlog.folder, 'reports', report.fileName));
  const saved = await openSaved(uri);
  if (saved !== undefined && !(await mayReplace(report.fileName))) return;
  if (saved === undefined) await create(uri, document.getText());
  else await replace(saved, keepNotes(saved.getText(), document.getText()));
  await window.showTextDocument(document, { preview: false });
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await window.showTextDocument(uri, { preview: false });
};

async function openSaved(uri: Uri): Promise<TextDocument | undefined> {
  try {
    await workspace.fs.stat(uri);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  return workspace.openTextDocument(uri);
}

async function mayReplace(fileName: string): Promise<boolean> {
  const question = `There is a saved ${fileName}. Replace it? What stands under headings that start with “Notes” is kept.`;
  return (await window.showWarningMessage(question, 'Replace')) === 'Replace';
}

async function create(uri: Uri, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(text) });
  await applyOrRefuse(edit, uri);
}

async function replace(saved: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const whole = new Range(saved.positionAt(0), saved.positionAt(saved.getText().length));
  edit.replace(saved.uri, whole, text);
  await applyOrRefuse(edit, saved.uri);
  await saved.save();
}

async function applyOrRefuse(edit: WorkspaceEdit, uri: Uri): Promise<void> {
  if (await workspace.applyEdit(edit)) return;
  throw new EditRefused(`“${workspace.asRelativePath(uri)}” could not be written. It may be read-only.`);
}
