import { FileSystemError, FileType, Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { Files } from '../../core/ports.js';
import type { FileContent } from '../../core/text/document.js';
import { isBacklogFile, isBacklogFolder, isForDocuments, isSearched } from '../../core/backlog/backlogPlaces.js';

/** Bytes a file may have. */
const maxFileSize = 1024 * 1024;

interface Folder {
  readonly path: string;
  readonly name: string;
  readonly inBacklog: boolean;
}

/** The backlog files of a workspace folder on any file system that VS Code knows. */
export class WorkspaceFiles implements Files {
  readonly #root: Uri;

  constructor(readonly folder: WorkspaceFolder) {
    this.#root = folder.uri;
  }

  async list(): Promise<readonly string[]> {
    const files: string[] = [];
    const name = this.#root.path.slice(this.#root.path.lastIndexOf('/') + 1);
    const open: Folder[] = [{ path: '', name, inBacklog: false }];
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      const entries = await this.#readFolder(folder.path);
      const isBacklog = isBacklogFolder(folder.name, { has: (wanted) => entries.some(([entry]) => entry === wanted) });
      const inBacklog = folder.inBacklog || isBacklog;
      for (const [entry, type] of entries) {
        const path = folder.path === '' ? entry : `${folder.path}/${entry}`;
        if ((type & FileType.Directory) === 0) {
          if (inBacklog && isBacklogFile(entry)) files.push(path);
        } else if ((type & FileType.SymbolicLink) === 0 && isSearched(entry) && !(isBacklog && isForDocuments(entry))) {
          open.push({ path, name: entry, inBacklog });
        }
      }
    }
    return files.sort();
  }

  async read(file: string): Promise<FileContent> {
    try {
      const bytes = await workspace.fs.readFile(Uri.joinPath(this.#root, file));
      if (bytes.length > maxFileSize) return { unreadable: 'too-large' };
      return decode(bytes);
    } catch (error) {
      const message = error instanceof FileSystemError ? error.message : String(error);
      return { unreadable: 'unreadable', message };
    }
  }

  async #readFolder(path: string): Promise<[string, FileType][]> {
    try {
      return await workspace.fs.readDirectory(path === '' ? this.#root : Uri.joinPath(this.#root, path));
    } catch {
      // No right to read it, or gone meanwhile: what cannot be seen into has no files.
      return [];
    }
  }
}

function decode(bytes: Uint8Array): FileContent {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not-utf8' };
  }
}
