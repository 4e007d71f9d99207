import { workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { BacklogEdit } from '../../core/writing/backlogEdit.js';
import { addEdits, isTextOf } from '../convert.js';
import type { FolderPaths } from './folderPaths.js';

/** An edit in VS Code's words, or the files that have another text than it was computed for. */
export type ConvertedEdit =
  { readonly edit: WorkspaceEdit; readonly documents: readonly TextDocument[] } | { readonly stale: readonly string[] };

/** The documents to change are loaded first: what they hold decides whether the edit is still right. */
export async function toWorkspaceEdit(paths: FolderPaths, { files }: BacklogEdit): Promise<ConvertedEdit> {
  const edit = new WorkspaceEdit();
  const documents: TextDocument[] = [];
  const stale: string[] = [];
  for (const part of files) {
    const uri = paths.uriOf(part.file);
    switch (part.kind) {
      case 'create':
        edit.createFile(uri, { overwrite: false, contents: new TextEncoder().encode(part.text) });
        break;
      case 'rename':
        edit.renameFile(uri, paths.uriOf(part.to), { overwrite: false });
        break;
      case 'change': {
        const document = await workspace.openTextDocument(uri);
        documents.push(document);
        if (!addEdits(edit, document, part.base, part.edits)) stale.push(part.file);
      }
    }
  }
  // Opening a document takes a while, in which an earlier one may have changed.
  for (const part of files) {
    const document = part.kind === 'change' && documents.find(({ uri }) => paths.fileOf(uri) === part.file);
    if (document && !isTextOf(document, part.base) && !stale.includes(part.file)) stale.push(part.file);
  }
  return stale.length > 0 ? { stale } : { edit, documents };
}
