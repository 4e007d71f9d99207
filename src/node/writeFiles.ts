import {
  closeSync,
  copyFileSync,
  constants,
  existsSync,
  fchmodSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { applyEdits, EditRefused, type BacklogEdit, type FileEdit } from '../core/writing/backlogEdit.js';
import { describeSystemError } from './filesOnDisk.js';

/** A file's new text, whole on the disk under another name; `place` puts it where it belongs. */
interface Staged {
  readonly file: string;
  readonly temporary: string;
  readonly place: () => void;
}

/**
 * Writes an edit to the disk. Every file is checked before any is written: one that has changed since the edit was computed, or
 * that exists where it should be created, refuses the whole edit. All new texts are on the disk before the first file is
 * replaced, so that a full disk changes nothing; each file is replaced whole, by renaming.
 */
export function writeEdit(root: string, edit: BacklogEdit): void {
  for (const file of edit.files) check(root, file);
  const staged: Staged[] = [];
  const written: string[] = [];
  let current = '';
  try {
    for (const file of edit.files) {
      current = file.file;
      staged.push(stage(root, file));
    }
    for (const { file, place } of staged) {
      current = file;
      place();
      written.push(file);
    }
  } catch (error) {
    const rest = edit.files.map(({ file }) => file).filter((file) => !written.includes(file));
    const done =
      written.length === 0
        ? 'Nothing was written.'
        : `Written: ${written.join(', ')}. Not written: ${rest.join(', ')}. Run the command again.`;
    throw new EditRefused(`${current} could not be written: ${describeSystemError(error)} ${done}`);
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

function check(root: string, file: FileEdit): void {
  const target = path.join(root, file.file);
  switch (file.kind) {
    case 'rename':
      throw new EditRefused('This edit renames files, which the command line does not do.');
    case 'create':
      if (existsSync(target)) throw new EditRefused(`${file.file} exists already. Nothing was written.`);
      return;
    case 'change':
      if (readText(target) !== file.base)
        throw new EditRefused(`${file.file} has changed meanwhile. Nothing was written; run the command again.`);
  }
}

/** Undefined for a file that has gone or cannot be read: then it is not what the edit was computed for. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function stage(root: string, file: FileEdit): Staged {
  const named = path.join(root, file.file);
  if (file.kind !== 'change') {
    mkdirSync(path.dirname(named), { recursive: true });
    const temporary = writeTemporary(named, file.kind === 'create' ? file.text : '');
    return { file: file.file, temporary, place: () => placeNew(temporary, named) };
  }
  // A link stays a link: what it leads to is replaced.
  const target = realpathSync(named);
  const temporary = writeTemporary(target, applyEdits(file.base, file.edits), statSync(target).mode);
  return { file: file.file, temporary, place: () => renameSync(temporary, target) };
}

/** Writes a text beside its target and waits until it is on the disk. Nothing is left of it when that fails. */
function writeTemporary(target: string, text: string, mode?: number): string {
  const temporary = `${target}.${process.pid}.tmp`;
  const handle = openSync(temporary, 'wx');
  try {
    writeFileSync(handle, text);
    // The mode that `open` takes would be cut by the umask.
    if (mode !== undefined) fchmodSync(handle, mode & 0o7777);
    fsyncSync(handle);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return temporary;
}

/** Exclusive: a file that has come meanwhile is not overwritten, and none is ever seen half written. */
function placeNew(temporary: string, target: string): void {
  try {
    linkSync(temporary, target);
  } catch (error) {
    if (existsSync(target)) throw error;
    // A disk without hard links.
    copyFileSync(temporary, target, constants.COPYFILE_EXCL);
  }
}
