import type { CommandId } from '../contributions.js';
import type { BacklogTree } from '../views/backlogTree.js';
import type { TreeNode } from '../views/treeNodes.js';
import type { BacklogServices } from '../workspace/backlogServices.js';
import type { Host } from '../workspace/host.js';
import type { UndoStack } from '../workspace/undoStack.js';
import type { OpenReports } from './openReports.js';
import type { LogOutputChannel, TreeView } from 'vscode';

/** What commands work with; wired once in activate.ts. */
export interface CommandContext {
  readonly services: BacklogServices;
  readonly tree: BacklogTree;
  readonly view: TreeView<TreeNode>;
  readonly undo: UndoStack;
  readonly host: Host;
  readonly reports: OpenReports;
  readonly log: LogOutputChannel;
}

/**
 * A command: what VS Code passes from menus (the row, then all selected rows) is judged by the command, since other
 * extensions and key bindings pass what they like.
 */
export type Command = (context: CommandContext, ...args: readonly unknown[]) => Promise<void> | void;

export type Commands = Readonly<Record<CommandId, Command>>;
