import { workspace, type TextDocument } from 'vscode';
import { EditRefused, type BacklogEdit } from '../../core/writing/backlogEdit.js';
import { isTextOf } from '../convert.js';
import type { BacklogService } from './backlogService.js';
import { toWorkspaceEdit } from './toWorkspaceEdit.js';

/** How often an edit is computed anew because a file changed in the meantime. */
const attempts = 3;

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
    const made = await compute();
    if (made.files.length === 0) return made;
    const converted = toWorkspaceEdit(service.paths, made);
    if ('stale' in converted) {
      await service.refresh(converted.stale);
      continue;
    }
    const changed = made.files.filter((part) => part.kind === 'change').map((part) => part.file);
    const saved = changed.filter((file) => service.paths.openDocument(file)?.isDirty !== true);
    if (!(await workspace.applyEdit(converted.edit))) throw new EditRefused(whyNot(made));
    for (const file of saved) await save(service, file);
    await service.refresh(made.files.flatMap((part) => (part.kind === 'rename' ? [part.file, part.to] : [part.file])));
    return made;
  }
  throw new EditRefused(whenStale);
}

async function save({ paths }: BacklogService, file: string): Promise<void> {
  const document = paths.openDocument(file) ?? (await workspace.openTextDocument(paths.uriOf(file)));
  if (!document.isDirty || (await document.save())) return;
  // VS Code may have saved it by itself in the meantime; then there was nothing to save, and `isDirty` tells it late.
  if (!(await isOnDisk(document))) throw new EditRefused(`“${file}” was changed but could not be saved.`);
}

async function isOnDisk(document: TextDocument): Promise<boolean> {
  const bytes = await workspace.fs.readFile(document.uri);
  return isTextOf(document, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
}

function whyNot({ files }: BacklogEdit): string {
  const created = files.find((part) => part.kind === 'create');
  const what = created ? `“${created.file}” may exist already.` : 'A file may be read-only.';
  return `VS Code could not make this change. ${what}`;
}
