import { FileSystemError, workspace } from 'vscode';
import type { FileChange } from '../../core/backlog/backlogIndex.js';
import type { Files } from '../../core/ports.js';
import type { FileContent } from '../../core/text/document.js';
import type { FolderPaths } from './folderPaths.js';

/** The files of a workspace folder as a person sees them now: the text of an open editor wins over the disk. */
export class FolderFiles {
  /** Version of the open document that was last read, by file, so that a save reads nothing anew. */
  readonly #versions = new Map<string, number>();

  constructor(
    readonly files: Files,
    readonly paths: FolderPaths,
  ) {}

  async read(file: string): Promise<FileContent> {
    return this.#openText(file) ?? (await this.files.read(file));
  }

  /** What became of a file since it was read last; undefined where nothing did. */
  async changeOf(file: string): Promise<FileChange | undefined> {
    const document = this.paths.openDocument(file);
    if (document?.isDirty !== true && !(await this.#exists(file))) {
      this.#versions.delete(file);
      return { file, deleted: true };
    }
    const text = this.#openText(file);
    if (document === undefined || text === undefined) {
      this.#versions.delete(file);
      return { file, content: await this.files.read(file) };
    }
    if (this.#versions.get(file) === document.version) return undefined;
    this.#versions.set(file, document.version);
    return { file, content: text };
  }

  /** A clean document with replacement characters is no UTF-8 on disk; only the bytes can tell. */
  #openText(file: string): { readonly text: string } | undefined {
    const document = this.paths.openDocument(file);
    if (document === undefined) return undefined;
    const text = document.getText();
    return document.isDirty || !text.includes('\uFFFD') ? { text } : undefined;
  }

  async #exists(file: string): Promise<boolean> {
    try {
      await workspace.fs.stat(this.paths.uriOf(file));
      return true;
    } catch (error) {
      // A file that cannot be looked at is broken, not gone.
      return !(error instanceof FileSystemError && error.code === 'FileNotFound');
    }
  }
}
