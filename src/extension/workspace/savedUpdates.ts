import { workspace } from 'vscode';
import { savedUpdatesFolder } from '../../core/backlog/savedUpdates.js';
import type { FolderPaths } from './folderPaths.js';

/** The stakeholder updates that were saved, by backlog folder. They are documents and no records, so the index has none of them. */
export class SavedUpdates {
  readonly #paths: FolderPaths;
  readonly #names = new Map<string, readonly string[]>();

  constructor(paths: FolderPaths) {
    this.#paths = paths;
  }

  /** File names; undefined for a folder that has not been looked at. */
  of(folder: string): readonly string[] | undefined {
    return this.#names.get(folder);
  }

  /** Looks again; says whether anything is other than before. */
  async read(folders: readonly string[]): Promise<boolean> {
    const names = await Promise.all(folders.map((folder) => this.#list(folder)));
    let isOther = false;
    for (const [at, folder] of folders.entries()) {
      isOther ||= this.#names.get(folder)?.join('\n') !== names[at]?.join('\n');
      this.#names.set(folder, names[at] ?? []);
    }
    return isOther;
  }

  async #list(folder: string): Promise<readonly string[]> {
    try {
      const entries = await workspace.fs.readDirectory(this.#paths.uriOf(savedUpdatesFolder(folder)));
      return entries.flatMap(([name]) => (name.endsWith('.md') ? [name] : [])).sort();
    } catch {
      // Most backlogs have none yet; what cannot be read says nothing.
      return [];
    }
  }
}
