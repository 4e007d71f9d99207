import { window, workspace, type Disposable, type TreeView } from 'vscode';
import { readSetting } from '../settings.js';
import type { BacklogTree } from './backlogTree.js';
import type { TreeNode } from './treeNodes.js';

/** Selects the item of the active editor, while the tree is visible and the setting is on. */
export function followActiveEditor(view: TreeView<TreeNode>, tree: BacklogTree): Disposable[] {
  const follow = (): void => {
    const editor = window.activeTextEditor;
    if (!view.visible || editor === undefined || !readSetting('storymark.tree.followActiveEditor', editor.document.uri))
      return;
    const node = tree.nodeOf(editor.document.uri);
    if (node === undefined || view.selection.includes(node)) return;
    // A row that went in the meantime cannot be shown, and nobody waits for it.
    view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  };
  return [
    window.onDidChangeActiveTextEditor(follow),
    view.onDidChangeVisibility(follow),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('storymark.tree.followActiveEditor')) follow();
    }),
  ];
}
