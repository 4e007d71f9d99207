import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { StorymarkApi } from '../../src/extension/activate.js';
import { patience, storymark, until, uriOf, write } from './storymark.js';

/** Adds a folder to the workspace for the time of a test. */
async function withFolder(api: StorymarkApi, name: string, test: (item: vscode.Uri) => Promise<void>): Promise<void> {
  const folder = uriOf(`../${name}`);
  const item = vscode.Uri.joinPath(folder, 'backlog/items/ITEM-1-first.md');
  await write(item, '---\ntype: story\n---\n# First\n');
  const before = vscode.workspace.workspaceFolders?.length ?? 0;
  const changed = until(vscode.workspace.onDidChangeWorkspaceFolders, () => {
    return vscode.workspace.workspaceFolders?.length === before + 1;
  });
  vscode.workspace.updateWorkspaceFolders(before, 0, { uri: folder });
  await changed;
  try {
    await api.idle();
    await test(item);
  } finally {
    const gone = until(vscode.workspace.onDidChangeWorkspaceFolders, () => {
      return vscode.workspace.workspaceFolders?.length === before;
    });
    vscode.workspace.updateWorkspaceFolders(before, 1);
    await gone;
    await vscode.workspace.fs.delete(folder, { recursive: true });
  }
}

describe('A second workspace folder', function () {
  this.timeout(patience);
  let api: StorymarkApi;
  before(async () => {
    // Adding a folder to a window that has only one starts the extension host anew, and the tests with it.
    assert.ok(vscode.workspace.workspaceFile, 'runs in a workspace of several folders');
    api = await storymark();
  });

  it('has a backlog of its own, named by its folder', async () => {
    await withFolder(api, 'second', async (item) => {
      await until(api.tree.onDidChangeTreeData, async () => (await api.tree.getChildren()).length === 2);
      const roots = await api.tree.getChildren();
      const labels = roots.map((node) => api.tree.getTreeItem(node).label);
      assert.deepEqual(labels, [vscode.workspace.workspaceFolders?.[0]?.name, 'second']);
      const node = api.tree.nodeOf(item);
      assert.ok(node);
      const parents = [];
      for (let at = api.tree.getParent(node); at; at = api.tree.getParent(at)) parents.push(at.kind);
      assert.deepEqual(parents, ['group', 'backlog']);
    });
    assert.equal((await api.tree.getChildren())[0]?.kind, 'group');
  });
});
