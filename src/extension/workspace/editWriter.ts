import { Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { EditRefused, type BacklogEdit, type FileEdit } from '../../core/writing/backlogEdit.js';
import { addEdits, isTextOf } from '../convert.js';
import type { BacklogService } from './backlogService.js';

/** How often an edit is computed anew because a file changed in the meantime. */
const attempts = 3;

type Change = Extract<FileEdit, { kind: 'change' }>;

/**
 * Makes an edit of the backlog as one workspace edit, so that one Undo takes it back. An edit that was computed for another
 * text than the editor has is computed anew, never applied. Files that had been saved are saved, all others stay unsaved.
 * Returns the edit that was made.
 */
export async function writeEdit(
  service: BacklogService,
  compute: () => Promise<BacklogEdit>,
  whenStale = 'The file keeps changing while it is being edited. Nothing was written. Try again.',
): Promise<BacklogEdit> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const edit = await compute();
    if (edit.files.length === 0) return edit;
    const documents = await openDocuments(service, edit);
    const stale = staleFiles(edit, documents);
    if (stale.length === 0) {
      await apply(service, edit, documents);
      return edit;
    }
    await service.refresh(stale);
  }
  throw new EditRefused(whenStale);
}

/** Editors for the files to change: what they show decides whether the edit is still right. */
async function openDocuments(service: BacklogService, edit: BacklogEdit): Promise<ReadonlyMap<string, TextDocument>> {
  const documents = new Map<string, TextDocument>();
  for (const part of edit.files) {
    if (part.kind !== 'change') continue;
    documents.set(part.file, await workspace.openTextDocument(service.paths.uriOf(part.file)));
  }
  return documents;
}

function staleFiles(edit: BacklogEdit, documents: ReadonlyMap<string, TextDocument>): string[] {
  const changes = edit.files.filter((part): part is Change => part.kind === 'change');
  return changes.filter((part) => !isCurrent(part, documents)).map((part) => part.file);
}

function isCurrent({ file, base }: Change, documents: ReadonlyMap<string, TextDocument>): boolean {
  const document = documents.get(file);
  return document !== undefined && isTextOf(document, base);
}

async function apply(
  service: BacklogService,
  edit: BacklogEdit,
  documents: ReadonlyMap<string, TextDocument>,
): Promise<void> {
  const saved = [...documents.values()].filter((document) => !document.isDirty);
  const workspaceEdit = new WorkspaceEdit();
  const created: Uri[] = [];
  for (const part of edit.files) {
    const uri = service.paths.uriOf(part.file);
    const document = documents.get(part.file);
    if (part.kind === 'create') {
      workspaceEdit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(part.text) });
      created.push(uri);
    } else if (part.kind === 'rename') {
      workspaceEdit.renameFile(uri, service.paths.uriOf(part.to), { overwrite: false });
    } else if (document !== undefined) {
      addEdits(workspaceEdit, document, part.base, part.edits);
    }
  }
  if (!(await workspace.applyEdit(workspaceEdit))) {
    const what = created[0]
      ? `“${workspace.asRelativePath(created[0])}” may exist already.`
      : 'A file may be read-only.';
    throw new EditRefused(`VS Code could not make this change. ${what}`);
  }
  for (const document of saved) await document.save();
  await service.refresh(edit.files.flatMap((part) => (part.kind === 'rename' ? [part.file, part.to] : [part.file])));
}
