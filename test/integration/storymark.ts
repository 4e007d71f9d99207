import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';

/** Milliseconds for a test: windows are slow on a busy machine, and a test that waits for an event fails only by this. */
export const patience = 90_000;

/** The extension under test, after it has read and judged the workspace. */
export async function storymark(): Promise<StorymarkApi> {
  const extension = vscode.extensions.getExtension<StorymarkApi>('storymark.storymark');
  assert.ok(extension, 'the extension is not installed');
  const api = await extension.activate();
  // In a browser VS Code saves by itself.
  await vscode.workspace.getConfiguration('files').update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  await api.ready;
  await api.idle();
  return api;
}

export function uriOf(file: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, file);
}

/** Path of an item's file, by its id. */
export async function fileOf(id: string): Promise<string> {
  const entries = await vscode.workspace.fs.readDirectory(uriOf('backlog/items'));
  const name = entries.map(([entry]) => entry).find((entry) => entry.startsWith(`${id}-`));
  assert.ok(name, `no file of ${id}`);
  return `backlog/items/${name}`;
}

export async function itemUri(id: string): Promise<vscode.Uri> {
  return uriOf(await fileOf(id));
}

export async function textOnDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export function write(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function edit(uri: vscode.Uri, range: vscode.Range, text: string): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  change.replace(uri, range, text);
  assert.ok(await vscode.workspace.applyEdit(change));
}

/** Waits until a condition holds, looking again at each event. Fails by mocha's time limit. */
export function until<T>(event: vscode.Event<T>, holds: () => boolean | Promise<boolean>): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = async (): Promise<void> => {
      if (!(await holds())) return;
      subscription.dispose();
      resolve();
    };
    const subscription = event(() => void look().catch(reject));
    void look().catch(reject);
  });
}

/** The groups of the tree with the labels of their rows. */
export async function groups({ tree }: StorymarkApi): Promise<ReadonlyMap<string, readonly string[]>> {
  const result = new Map<string, readonly string[]>();
  for (const group of await tree.getChildren()) {
    const rows = await tree.getChildren(group);
    result.set(
      labelOf(tree.getTreeItem(group)),
      rows.map((row) => labelOf(tree.getTreeItem(row))),
    );
  }
  return result;
}

export async function rowOf({ tree }: StorymarkApi, id: string): Promise<vscode.TreeItem> {
  const node = tree.nodeOf(await itemUri(id));
  assert.ok(node, `${id} is not in the tree`);
  return tree.getTreeItem(node);
}

export function idsIn(rows: readonly string[] | undefined): readonly string[] {
  return (rows ?? []).map((row) => row.split(' ')[0] ?? '');
}

export function labelOf({ label }: vscode.TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

/** Takes back what a test did: editors closed without saving, files as they were. */
export class Restore {
  readonly #before = new Map<string, string | undefined>();

  async keep(...uris: readonly vscode.Uri[]): Promise<void> {
    for (const uri of uris) this.#before.set(uri.toString(), await textOnDisk(uri).catch(() => undefined));
  }

  async restore(api: StorymarkApi): Promise<void> {
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    while (vscode.window.activeTextEditor) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const [key, text] of this.#before) {
      const uri = vscode.Uri.parse(key);
      const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key && !each.isClosed);
      if (text === undefined) await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
      else await write(uri, text);
      if (document && text !== undefined && document.getText() !== text) {
        await until(vscode.workspace.onDidChangeTextDocument, () => document.isClosed || document.getText() === text);
      }
    }
    this.#before.clear();
    await vscode.commands.executeCommand('storymark.backlog.refresh');
    await api.idle();
  }
}
