import { TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Item } from '../../core/model/record.js';
import type { Group } from '../../core/order/groups.js';
import { rowOf, type RowContext } from '../../core/order/rows.js';
import { brokenIcon, statusIcon } from './statusIcon.js';
import type { BacklogNode, GroupNode, ItemNode, TreeNode } from './treeNodes.js';

/** For a row that VS Code asks for although it went a moment ago. */
export function goneItem(node: TreeNode): TreeItem {
  const item = new TreeItem('');
  item.id = node.key;
  return item;
}

export function toBacklogItem(node: BacklogNode, label: string): TreeItem {
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.id = node.key;
  item.contextValue = 'backlog';
  item.description = label === node.folder ? '' : node.folder;
  return item;
}

export function toGroupItem(node: GroupNode, group: Group): TreeItem {
  const state = group.collapsed ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  const item = new TreeItem(group.label, state);
  item.id = node.key;
  item.contextValue = `group.${group.kind}`;
  item.description = group.detail;
  return item;
}

export function toItemRow(node: ItemNode, item: Item, context: RowContext): TreeItem {
  const row = rowOf(item, context);
  const result = new TreeItem(row.label, TreeItemCollapsibleState.None);
  result.id = node.key;
  result.resourceUri = node.service.paths.uriOf(node.file);
  result.iconPath = row.broken ? brokenIcon : statusIcon(row.status);
  result.description = row.description;
  result.contextValue = `item.${row.broken ? 'broken' : item.type}.${row.status}`;
  result.accessibilityInformation = { label: row.accessibilityLabel, role: 'treeitem' };
  result.command = { command: 'vscode.open', title: 'Open', arguments: [result.resourceUri] };
  return result;
}
