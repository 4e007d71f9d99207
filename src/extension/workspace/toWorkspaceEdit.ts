import { WorkspaceEdit } from 'vscode';
import type { BacklogEdit } from '../../core/writing/backlogEdit.js';
import { isTextOf, toTextEdits } from '../convert.js';
import type { FolderPaths } from './folderPaths.js';

/** An edit in VS Code's words, or the files that have another text in their editor than it was computed for. */
export type ConvertedEdit = { readonly edit: WorkspaceEdit } | { readonly stale: readonly string[] };

/**
 * Files that no editor has loaded are left so: the edit was computed from the disk a moment ago, and VS Code keeps what an
 * extension loads for minutes, even with text that was given up.
 */
export function toWorkspaceEdit(paths: FolderPaths, { files }: BacklogEdit): ConvertedEdit {
  const edit = new WorkspaceEdit();
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
        const document = paths.openDocument(part.file);
        if (document && !isTextOf(document, part.base)) stale.push(part.file);
        edit.set(uri, toTextEdits(part.base, part.edits));
      }
    }
  }
  return stale.length > 0 ? { stale } : { edit };
}
