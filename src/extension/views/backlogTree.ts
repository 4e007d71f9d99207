import { Disposable, EventEmitter, MarkdownString, type TreeDataProvider, type TreeItem, type Uri } from 'vscode';
import type { Item } from '../../core/model/record.js';
import type { Group } from '../../core/order/groups.js';
import { tooltipOf } from '../../core/order/tooltip.js';
import type { BacklogService } from '../workspace/backlogService.js';
import type { BacklogServices, ServiceChange } from '../workspace/backlogServices.js';
import { BacklogSnapshot } from './backlogSnapshot.js';
import { goneItem, toBacklogItem, toGroupItem, toItemRow } from './toTreeItem.js';
import { TreeNodes, type ItemNode, type TreeNode } from './treeNodes.js';
import { refreshBetween } from './treeRefresh.js';

/** The data of the view *Backlog*. */
export class BacklogTree extends Disposable implements TreeDataProvider<TreeNode> {
  readonly #services: BacklogServices;
  readonly #nodes = new TreeNodes();
  readonly #snapshots = new Map<BacklogService, ReadonlyMap<string, BacklogSnapshot>>();
  readonly #changed = new EventEmitter<TreeNode[] | undefined>();
  readonly #subscriptions: readonly Disposable[];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(services: BacklogServices) {
    super(() => {
      for (const each of [...this.#subscriptions, this.#changed]) each.dispose();
    });
    this.#services = services;
    this.#subscriptions = [
      services.onDidChange((change) => {
        this.#refresh(change);
      }),
      services.onDidChangeFolders(({ removed }) => {
        for (const service of removed) {
          this.#snapshots.delete(service);
          this.#nodes.forget(service, () => true);
        }
        this.#changed.fire(undefined);
      }),
    ];
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node === undefined) {
      await this.#services.ready;
      const roots = this.#roots();
      const [only] = roots;
      return roots.length === 1 && only ? this.getChildren(only) : roots;
    }
    const snapshot = this.#snapshotOf(node);
    if (snapshot === undefined || node.kind === 'item') return [];
    const { service, folder } = node;
    if (node.kind === 'backlog')
      return [...snapshot.groups.keys()].map((key) => this.#nodes.group(service, folder, key));
    const items = snapshot.groups.get(node.groupKey)?.items ?? [];
    return items.map((item) => this.#nodes.item(service, folder, item.file));
  }

  getTreeItem(node: TreeNode): TreeItem {
    if (node.kind === 'backlog') return toBacklogItem(node, this.#labelOf(node));
    const snapshot = this.#snapshotOf(node);
    if (node.kind === 'group') {
      const group = snapshot?.groups.get(node.groupKey);
      return group ? toGroupItem(node, group) : goneItem(node);
    }
    const item = snapshot?.item(node.file);
    return item && snapshot ? toItemRow(node, item, snapshot.rows) : goneItem(node);
  }

  getParent(node: TreeNode): TreeNode | undefined {
    if (node.kind === 'backlog') return undefined;
    const { service, folder } = node;
    if (node.kind === 'group') return this.#roots().length > 1 ? this.#nodes.backlog(service, folder) : undefined;
    const groupKey = this.#snapshotOf(node)?.groupKeyOf(node.file);
    return groupKey === undefined ? undefined : this.#nodes.group(service, folder, groupKey);
  }

  async resolveTreeItem(treeItem: TreeItem, node: TreeNode): Promise<TreeItem> {
    const snapshot = this.#snapshotOf(node);
    const item = node.kind === 'item' ? snapshot?.item(node.file) : undefined;
    if (item && snapshot) {
      const { backlog } = snapshot;
      const document = await node.service.get(item.file);
      treeItem.tooltip = new MarkdownString(tooltipOf(item, document, backlog, snapshot.rows.standings.get(item)));
    }
    return treeItem;
  }

  /** The row of a file, for `reveal`; undefined for what the tree does not show. */
  nodeOf(uri: Uri): ItemNode | undefined {
    const found = this.#services.find(uri);
    if (found === undefined) return undefined;
    const node = this.#nodes.item(found.service, found.backlog.folder, found.file);
    return this.itemOf(node) ? node : undefined;
  }

  byKey(key: string): TreeNode | undefined {
    return this.#nodes.byKey(key);
  }

  /** What stands behind a row now; undefined when it has gone. */
  itemOf(node: ItemNode): Item | undefined {
    return this.#snapshotOf(node)?.item(node.file);
  }

  groupOf(node: TreeNode): Group | undefined {
    const snapshot = this.#snapshotOf(node);
    const key =
      node.kind === 'group' ? node.groupKey : node.kind === 'item' ? snapshot?.groupKeyOf(node.file) : undefined;
    return key === undefined ? undefined : snapshot?.groups.get(key);
  }

  #refresh({ service, files, everything }: ServiceChange): void {
    const before = this.#snapshots.get(service);
    this.#snapshots.delete(service);
    const after = this.#snapshotsOf(service);
    this.#nodes.forget(
      service,
      (node) => node.kind === 'item' && after.get(node.folder)?.item(node.file) === undefined,
    );
    const isSameSet = before?.size === after.size && [...after.keys()].every((folder) => before.has(folder));
    if (
      everything ||
      !before ||
      !isSameSet ||
      [...after].some(([folder, each]) => each.isEmpty !== before.get(folder)?.isEmpty)
    ) {
      this.#changed.fire(undefined);
      return;
    }
    const nodes: TreeNode[] = [];
    for (const [folder, snapshot] of after) {
      const refresh = refreshBetween(before.get(folder)?.shape ?? [], snapshot.shape, files);
      if (refresh === 'all') {
        this.#changed.fire(this.#roots().length > 1 ? [this.#nodes.backlog(service, folder)] : undefined);
        continue;
      }
      for (const key of refresh.groups) nodes.push(this.#nodes.group(service, folder, key));
      for (const file of refresh.files) nodes.push(this.#nodes.item(service, folder, file));
    }
    if (nodes.length > 0) this.#changed.fire(nodes);
  }

  /** Backlogs with anything in them; an empty one is left to the view's welcome text. */
  #roots(): TreeNode[] {
    return this.#services.all.flatMap((service) => {
      const shown = [...this.#snapshotsOf(service)].filter(([, snapshot]) => !snapshot.isEmpty);
      return shown.map(([folder]) => this.#nodes.backlog(service, folder));
    });
  }

  #snapshotOf(node: TreeNode): BacklogSnapshot | undefined {
    return this.#snapshotsOf(node.service).get(node.folder);
  }

  #snapshotsOf(service: BacklogService): ReadonlyMap<string, BacklogSnapshot> {
    const known = this.#snapshots.get(service);
    if (known) return known;
    const made = new Map(service.index.backlogs.map((backlog) => [backlog.folder, new BacklogSnapshot(backlog)]));
    this.#snapshots.set(service, made);
    return made;
  }

  /** The workspace folder where it has one backlog, otherwise the folder of the backlog. */
  #labelOf({ service, folder }: TreeNode): string {
    return this.#snapshotsOf(service).size === 1 || folder === '' ? service.folder.name : folder;
  }
}
