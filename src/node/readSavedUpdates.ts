import { readdirSync } from 'node:fs';
import path from 'node:path';
import { savedUpdatesFolder } from '../core/backlog/savedUpdates.js';

/** Names of the saved stakeholder updates of a backlog's folder, sorted; none where there is no such folder. */
export function readSavedUpdates(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(path.join(root, savedUpdatesFolder(folder)))
      .filter((name) => name.endsWith('.md'))
      .sort();
  } catch {
    // Most backlogs have none yet; what cannot be read says nothing.
    return [];
  }
}
