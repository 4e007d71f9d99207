import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isBacklogFolder } from '../core/backlog/backlogPlaces.js';
import { UsageError } from './exitCodes.js';

/** The folder to search below: `cwd`, or the parent of the backlog folder that `cwd` lies in. */
export function rootFor(cwd: string): string {
  if (!existsSync(cwd) || !statSync(cwd).isDirectory()) throw new UsageError(`There is no folder ${cwd}.`);
  let root = cwd;
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    const names = namesIn(folder);
    const parent = path.dirname(folder);
    if (folder !== cwd || path.basename(folder) === 'backlog') {
      if (isBacklogFolder(path.basename(folder), names) && parent !== folder)
        root = names.has('TEAM.md') && path.basename(folder) !== 'backlog' ? folder : parent;
    }
    if (names.has('.git') || parent === folder) return root;
  }
}

/** A folder around ours that may not be looked into holds no backlog for us. */
function namesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
