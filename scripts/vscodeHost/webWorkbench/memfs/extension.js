'use strict';

const vscode = require('vscode');

/**
 * The workspace of the web workbench: files in memory under `memfs:`, at the start those that our server read from a
 * folder. Registers at once and lets each call wait for the files, since the Explorer does not ask twice.
 */
exports.activate = (context) => {
  const files = new MemoryFiles(load(context.extensionUri));
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('memfs', files, { isCaseSensitive: true }),
    vscode.workspace.registerFileSearchProvider('memfs', {
      // The caller filters by its patterns: it wants all there is.
      provideFileSearchResults: async (_query, { folder }) =>
        (await files.allFiles()).map((path) => folder.with({ path })),
    }),
  );
};

/** @returns {Promise<Map<string, {type: number, ctime: number, mtime: number, data?: Uint8Array}>>} by path */
async function load(extensionUri) {
  const response = await fetch(vscode.Uri.joinPath(extensionUri, 'workspace.json').toString(true));
  const nodes = new Map([['/', newFolder()]]);
  for (const { path, folder, base64 } of await response.json()) {
    nodes.set(path, folder ? newFolder() : newFile(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))));
  }
  return nodes;
}

const now = () => Date.now();
const newFolder = () => ({ type: vscode.FileType.Directory, ctime: now(), mtime: now() });
const newFile = (data) => ({ type: vscode.FileType.File, ctime: now(), mtime: now(), data });
const parentOf = (path) => path.slice(0, path.lastIndexOf('/')) || '/';
const isBelow = (path, folder) => path.startsWith(folder === '/' ? '/' : `${folder}/`) && path !== folder;

class MemoryFiles {
  #loading;
  #changes = new vscode.EventEmitter();
  onDidChangeFile = this.#changes.event;

  constructor(loading) {
    this.#loading = loading;
  }

  async allFiles() {
    const nodes = await this.#loading;
    return [...nodes.keys()].filter((path) => nodes.get(path).data);
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  async stat(uri) {
    const { type, ctime, mtime, data } = await this.#find(uri);
    return { type, ctime, mtime, size: data?.length ?? 0 };
  }

  async readDirectory(uri) {
    await this.#find(uri);
    const nodes = await this.#loading;
    return [...nodes]
      .filter(([path]) => path !== '/' && parentOf(path) === uri.path)
      .map(([path, { type }]) => [path.slice(path.lastIndexOf('/') + 1), type]);
  }

  async readFile(uri) {
    const { data } = await this.#find(uri);
    if (!data) throw vscode.FileSystemError.FileIsADirectory(uri);
    return data;
  }

  async createDirectory(uri) {
    const nodes = await this.#loading;
    if (nodes.has(uri.path)) return;
    nodes.set(uri.path, newFolder());
    this.#fire(vscode.FileChangeType.Created, uri);
  }

  async writeFile(uri, data, { create, overwrite }) {
    const nodes = await this.#loading;
    const old = nodes.get(uri.path);
    if (old && !old.data) throw vscode.FileSystemError.FileIsADirectory(uri);
    if (old && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (!old && (!create || !nodes.has(parentOf(uri.path)))) throw vscode.FileSystemError.FileNotFound(uri);
    nodes.set(uri.path, { ...newFile(data), ctime: old?.ctime ?? now() });
    this.#fire(old ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created, uri);
  }

  async delete(uri) {
    await this.#find(uri);
    const nodes = await this.#loading;
    for (const path of [...nodes.keys()]) if (path === uri.path || isBelow(path, uri.path)) nodes.delete(path);
    this.#fire(vscode.FileChangeType.Deleted, uri);
  }

  async rename(from, to, { overwrite }) {
    await this.#find(from);
    const nodes = await this.#loading;
    if (nodes.has(to.path) && !overwrite) throw vscode.FileSystemError.FileExists(to);
    for (const [path, node] of [...nodes]) {
      if (path !== from.path && !isBelow(path, from.path)) continue;
      nodes.delete(path);
      nodes.set(to.path + path.slice(from.path.length), node);
    }
    this.#fire(vscode.FileChangeType.Deleted, from);
    this.#fire(vscode.FileChangeType.Created, to);
  }

  async #find(uri) {
    const node = (await this.#loading).get(uri.path);
    if (!node) throw vscode.FileSystemError.FileNotFound(uri);
    return node;
  }

  #fire(type, uri) {
    this.#changes.fire([{ type, uri }]);
  }
}
