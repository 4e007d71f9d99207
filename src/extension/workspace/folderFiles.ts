import { FileSystemError, workspace } from 'vscode';
import type { FileChange } from '../../core/backlog/backlogIndex.js';
import type { Files } from '../../core/ports.js';
import type { FileContent } from '../../core/text/document.js';
import type { FolderPaths } from './folderPaths.js';

/** The files of a workspace folder as a person sees them now: the text of an open editor wins over the disk. */
export class FolderFiles {
  /** Version of the open document that was last read, by file, so that nothing is judged twice. */
  readonly #versions = new Map<string, number>();

  constructor(
    readonly files: Files,
    readonly paths: FolderPaths,
  ) {}

  async read(file: string): Promise<FileContent> {
    const document = this.paths.openDocument(file);
    if (document?.isDirty === true) return { text: document.getText() };
    const content = await this.files.read(file);
    // A loaded document has other line breaks where a file mixes them; positions must be those of the document.
    if (document === undefined || document.isClosed || !('text' in content)) return content;
    return isSameText(content.text, document.getText()) ? { text: document.getText() } : content;
  }

  /** What became of a file since it was read last; undefined where nothing did. */
  async changeOf(file: string): Promise<FileChange | undefined> {
    const document = this.paths.openDocument(file);
    if (document?.isDirty !== true && !(await this.#exists(file))) {
      this.#versions.delete(file);
      return { file, deleted: true };
    }
    if (document?.isDirty !== true) {
      // A document that was closed without saving can stay loaded with the text that was given up: the disk decides.
      this.#versions.delete(file);
      return { file, content: await this.read(file) };
    }
    if (this.#versions.get(file) === document.version) return undefined;
    this.#versions.set(file, document.version);
    return { file, content: { text: document.getText() } };
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

function isSameText(onDisk: string, inEditor: string): boolean {
  if (onDisk === inEditor) return true;
  const plain = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return plain(onDisk) === plain(inEditor);
}
