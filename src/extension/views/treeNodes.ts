import type { BacklogService } from '../workspace/backlogService.js';

interface NodeOf<K extends string> {
  readonly kind: K;
  /** Stable over refreshes, unique in the tree: the id of the tree item. */
  readonly key: string;
  readonly service: BacklogService;
  /** Folder of the backlog in its workspace folder. */
  readonly folder: string;
}

export type BacklogNode = NodeOf<'backlog'>;
export type GroupNode = NodeOf<'group'> & { readonly groupKey: string };
export type ItemNode = NodeOf<'item'> & { readonly file: string };

/** An entry of the tree: an address, no data, so that one object serves through all refreshes. */
export type TreeNode = BacklogNode | GroupNode | ItemNode;

/** Hands out the one node of each address. VS Code keeps selection and expansion by it. */
export class TreeNodes {
  readonly #nodes = new Map<string, TreeNode>();

  backlog(service: BacklogService, folder: string): BacklogNode {
    const key = addressOf(service, folder, 'backlog');
    return this.#keep<BacklogNode>({ kind: 'backlog', key, service, folder });
  }

  group(service: BacklogService, folder: string, groupKey: string): GroupNode {
    const key = addressOf(service, folder, 'group', groupKey);
    return this.#keep<GroupNode>({ kind: 'group', key, service, folder, groupKey });
  }

  item(service: BacklogService, folder: string, file: string): ItemNode {
    const key = addressOf(service, folder, 'item', file);
    return this.#keep<ItemNode>({ kind: 'item', key, service, folder, file });
  }

  byKey(key: string): TreeNode | undefined {
    return this.#nodes.get(key);
  }

  forget(service: BacklogService, isGone: (node: TreeNode) => boolean): void {
    for (const [key, node] of this.#nodes) if (node.service === service && isGone(node)) this.#nodes.delete(key);
  }

  #keep<N extends TreeNode>(node: N): N {
    const known = this.#nodes.get(node.key);
    // A workspace folder that was removed and added again has a new service.
    if (known?.kind === node.kind && known.service === node.service) return known as N;
    this.#nodes.set(node.key, node);
    return node;
  }
}

function addressOf(service: BacklogService, folder: string, kind: string, name = ''): string {
  return [service.folder.uri.toString(), folder, kind, name].join('|');
}
