import { Disposable, RelativePattern, workspace, type Uri } from 'vscode';
import type { FolderPaths } from './folderPaths.js';

/** Typing is judged when it pauses. */
const typingDelay = 300;
/** A checkout changes many files at once. */
const diskDelay = 50;

export interface FolderWatcherEvents {
  /** Files that came, changed or went, on disk or in an editor. */
  touched(files: ReadonlySet<string>): void;
  /** A folder went. */
  folderDeleted(folder: string): void;
}

/** Watches the Markdown files of a workspace folder, on disk and in editors. */
export class FolderWatcher extends Disposable {
  readonly #paths: FolderPaths;
  readonly #events: FolderWatcherEvents;
  readonly #subscriptions: readonly Disposable[];
  #touched = new Set<string>();
  #timer: unknown;

  constructor(paths: FolderPaths, events: FolderWatcherEvents) {
    super(() => {
      clearTimeout(this.#timer);
      for (const each of this.#subscriptions) each.dispose();
    });
    this.#paths = paths;
    this.#events = events;
    const onDisk = (uri: Uri): void => {
      this.#touch(uri, diskDelay);
    };
    const markdown = workspace.createFileSystemWatcher(new RelativePattern(paths.folder, '**/*.md'));
    // The deletion of a folder is told, that of its files is not.
    const deletions = workspace.createFileSystemWatcher(new RelativePattern(paths.folder, '**'), true, true, false);
    this.#subscriptions = [
      markdown,
      deletions,
      markdown.onDidCreate(onDisk),
      markdown.onDidChange(onDisk),
      markdown.onDidDelete(onDisk),
      deletions.onDidDelete((uri) => {
        const folder = paths.fileOf(uri);
        if (folder !== undefined && !folder.endsWith('.md')) events.folderDeleted(folder);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#touch(document.uri, typingDelay);
      }),
      workspace.onDidOpenTextDocument((document) => {
        if (document.isDirty) this.#touch(document.uri, diskDelay);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#touch(uri, diskDelay);
      }),
    ];
  }

  #touch(uri: Uri, delay: number): void {
    const file = this.#paths.fileOf(uri);
    if (!file?.endsWith('.md')) return;
    this.#touched.add(file);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const touched = this.#touched;
      this.#touched = new Set();
      this.#events.touched(touched);
    }, delay);
  }
}
