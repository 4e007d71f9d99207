import { CancellationError, Uri, window, type QuickPickItem } from 'vscode';
import type { Backlog } from '../../core/backlog/backlog.js';
import type { Item } from '../../core/model/record.js';
import { rowContext, rowOf } from '../../core/order/rows.js';
import { EditRefused } from '../../core/writing/backlogEdit.js';
import type { ItemNode, TreeNode } from '../views/treeNodes.js';
import type { BacklogService } from '../workspace/backlogService.js';
import { todayOf } from '../workspace/today.js';
import type { CommandContext } from './command.js';
import { pickBacklog, type ChosenBacklog } from './pickBacklog.js';

/** Items of one backlog that a command is about. */
export interface ChosenItems extends ChosenBacklog {
  readonly items: readonly Item[];
}

/** The rows a menu was opened on, else the tree's selection, else the active editor's item, else what is picked. */
export async function chooseItems(
  context: CommandContext,
  args: readonly unknown[],
  prompt: string,
): Promise<ChosenItems> {
  const nodes = nodesOf(context, args);
  if (nodes.length > 0) return itemsOf(context, nodes);
  const editor = window.activeTextEditor;
  const node = editor && context.tree.nodeOf(editor.document.uri);
  if (node) return itemsOf(context, [node]);
  const { service, backlog } = await pickBacklog(context);
  return { service, backlog, items: [await pickItem(backlog, backlog.items(), prompt)] };
}

/** The items of rows; all must be of one backlog. */
export function itemsOf({ tree }: Pick<CommandContext, 'tree'>, nodes: readonly ItemNode[]): ChosenItems {
  const found = nodes.flatMap((node) => {
    const item = tree.itemOf(node);
    const backlog = node.service.index.backlogOf(node.file);
    return item && backlog ? [{ item, backlog, service: node.service }] : [];
  });
  const [first] = found;
  if (first === undefined) throw new CancellationError();
  const { service, backlog } = first;
  if (found.some((each) => each.backlog !== backlog)) throw new EditRefused('Choose items of one backlog only.');
  return { service, backlog, items: found.map((each) => each.item) };
}

export async function pickItem(backlog: Backlog, items: readonly Item[], placeHolder: string): Promise<Item> {
  const rows = rowContext(backlog, todayOf(backlog));
  const picks = items.map((item): QuickPickItem & { readonly item: Item } => {
    const { label, description } = rowOf(item, rows);
    return { label, description, item };
  });
  const picked = await window.showQuickPick(picks, { placeHolder, matchOnDescription: true });
  if (picked === undefined) throw new CancellationError();
  return picked.item;
}

/** An item as it is now: commands that wait for an answer must not work with what was true before. */
export function itemNow(service: BacklogService, file: string): Item {
  const backlog = service.index.backlogOf(file);
  const item = backlog?.items().find((each) => each.file === file);
  if (item === undefined) throw new EditRefused(`${file} is no item any more. Nothing was changed.`);
  return item;
}

/** From menus: the row and all selected rows. From other extensions: the URI of an item's file. From keys: nothing. */
function nodesOf({ view, tree }: CommandContext, args: readonly unknown[]): readonly ItemNode[] {
  const [clicked, selected] = args;
  if (clicked instanceof Uri) {
    const node = tree.nodeOf(clicked);
    if (node === undefined) throw new EditRefused(`${clicked.path} is no item of a backlog.`);
    return [node];
  }
  if (Array.isArray(selected) && selected.length > 0) return selected.filter(isItemNode);
  if (isItemNode(clicked)) return [clicked];
  return clicked === undefined && view.visible ? view.selection.filter(isItemNode) : [];
}

export function isItemNode(value: unknown): value is ItemNode {
  return isTreeNode(value) && value.kind === 'item';
}

export function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'key' in value && 'service' in value && 'kind' in value;
}
