import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { applyEdits, EditRefused, type BacklogEdit, type FileEdit } from '../core/writing/backlogEdit.js';

/**
 * Writes an edit to the disk. Every file is checked before any is written: one that has changed since the edit was computed, or
 * that exists where it should be created, refuses the whole edit. Each file is replaced whole, by renaming a temporary one.
 */
export function writeEdit(root: string, edit: BacklogEdit): void {
  for (const file of edit.files) check(root, file);
  const written: string[] = [];
  for (const file of edit.files) {
    try {
      write(path.join(root, file.file), file);
      written.push(file.file);
    } catch (error) {
      const done = written.length === 0 ? 'Nothing was written.' : `Written before: ${written.join(', ')}.`;
      throw new EditRefused(
        `${file.file} could not be written: ${error instanceof Error ? error.message : String(error)}. ${done}`,
      );
    }
  }
}

function check(root: string, file: FileEdit): void {
  if (file.kind !== 'change') return;
  if (readFileSync(path.join(root, file.file), 'utf8') !== file.base) {
    throw new EditRefused(`${file.file} has changed meanwhile. Nothing was written; run the command again.`);
  }
}

function write(target: string, file: FileEdit): void {
  mkdirSync(path.dirname(target), { recursive: true });
  if (file.kind === 'create') {
    writeNew(target, file.text, 0o666);
    return;
  }
  if (file.kind !== 'change') throw new EditRefused('This edit renames files, which the command line does not do.');
  const temporary = `${target}.${process.pid}.tmp`;
  try {
    writeNew(temporary, applyEdits(file.base, file.edits), statSync(target).mode);
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Exclusive: a file that has come meanwhile is not overwritten. */
function writeNew(target: string, text: string, mode: number): void {
  const handle = openSync(target, 'wx', mode);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
