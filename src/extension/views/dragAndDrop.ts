import { DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import { groupHeading } from '../../core/writing/groupHeading.js';
import { EditRefused } from '../../core/writing/backlogEdit.js';
import { dropItems, type DropTarget } from '../../core/writing/dropItems.js';
import { itemNow, itemsOf } from '../commands/pickItems.js';
import { runSafely } from '../commands/runSafely.js';
import { writeUndoable } from '../commands/writeUndoable.js';
import type { CommandContext } from '../commands/command.js';
import { todayOf } from '../workspace/today.js';
import type { TreeNode } from './treeNodes.js';

/** VS Code wants the view's id in lower case here. */
const rowsType = 'application/vnd.code.tree.storymark.backlog';
/** Lets a row be dropped on the editor area to open its file. */
const urisType = 'text/uri-list';

type DropContext = Pick<CommandContext, 'tree' | 'undo' | 'log'>;

/** Drag and drop of rows. Every drop has a twin among the commands: Move Up, Move Down, Move to Top, Move After…, Set Status…. */
export class BacklogDragAndDrop implements TreeDragAndDropController<TreeNode> {
  readonly dragMimeTypes = [rowsType, urisType];
  readonly dropMimeTypes = [rowsType];
  readonly #context: DropContext;

  constructor(context: DropContext) {
    this.#context = context;
  }

  handleDrag(source: readonly TreeNode[], data: DataTransfer): void {
    const rows = source.filter((node) => node.kind === 'item');
    if (rows.length === 0) return;
    data.set(rowsType, new DataTransferItem(rows.map((node) => node.key)));
    const uris = rows.map((node) => node.service.paths.uriOf(node.file).toString());
    data.set(urisType, new DataTransferItem(uris.join('\r\n')));
  }

  async handleDrop(target: TreeNode | undefined, data: DataTransfer): Promise<void> {
    const keys: unknown = data.get(rowsType)?.value;
    if (target === undefined || target.kind === 'backlog' || !Array.isArray(keys)) return;
    const known = keys.flatMap((key) => (typeof key === 'string' ? (this.#context.tree.byKey(key) ?? []) : []));
    const rows = known.filter((node) => node.kind === 'item');
    if (rows.length === 0 || rows.includes(target as (typeof rows)[number])) return;
    await runSafely('Moving', this.#context.log, () => this.#drop(rows, target));
  }

  async #drop(rows: Parameters<typeof itemsOf>[1], target: TreeNode): Promise<void> {
    const { service, backlog, items } = itemsOf(this.#context, rows);
    if (target.service !== service || target.folder !== backlog.folder) {
      throw new EditRefused('Items stay in their backlog: an item of one backlog cannot be dropped in another.');
    }
    const files = items.map((item) => item.file);
    await writeUndoable(this.#context, service, () => {
      const block = files.map((file) => itemNow(service, file));
      return dropItems(backlog, block, this.#targetOf(target), { documents: service, today: todayOf(backlog) });
    });
  }

  #targetOf(target: TreeNode): DropTarget {
    if (target.kind === 'item') return { on: itemNow(target.service, target.file) };
    const group = this.#context.tree.groupOf(target);
    if (group === undefined) throw new EditRefused('This heading has gone. Nothing was moved.');
    return { group: groupHeading(group) };
  }
}
