import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import type { Documents } from '../ports.js';
import { changeOf, EditRefused, type BacklogEdit, type FileEdit } from './backlogEdit.js';
import { placeRanks, type MoveTarget } from './placeRanks.js';
import { setFields } from './setFields.js';

/**
 * Moves open items to a place in the full order by new ranks; several keep their order among each other. `files` is empty
 * where they stand there already. Refuses what has no place in the order: epics, ideas, done and declined items.
 */
export async function moveItems(
  backlog: Backlog,
  items: readonly Item[],
  target: MoveTarget,
  documents: Documents,
): Promise<BacklogEdit> {
  const block = inOrder(backlog, items);
  for (const item of block) refuseUnplaced(backlog, item);
  const anchor = anchorOf(target);
  if (anchor !== undefined) refuseUnplaced(backlog, anchor);
  const files: FileEdit[] = [];
  for (const [item, rank] of placeRanks(backlog, block, target)) {
    const document = await documents.get(item.file);
    files.push(...changeOf(document, setFields(document, { rank })));
  }
  return { label: moveLabel(block, target), files };
}

/** A block of items as it stands in the full order, each item once. */
export function inOrder(backlog: Backlog, items: readonly Item[]): Item[] {
  return [...new Set(items)].sort((a, b) => backlog.compare(a, b));
}

/** Throws for an item that has no place in the order of open work. */
export function refuseUnplaced(backlog: Backlog, item: Item): void {
  if (backlog.position(item) !== undefined) return;
  throw new EditRefused(`${item.id} ${whyUnplaced(item)}`);
}

function whyUnplaced({ type, fields, broken }: Item): string {
  if (type === 'epic')
    return 'is an epic. Epics are not ranked: their place is that of their first open child. Move the child.';
  switch (fields.status) {
    case 'done':
      return 'is done and has no place in the order. Set its status back to review, or another open one, first.';
    case 'declined':
      return 'is declined and has no place in the order. Reopen it first: set its status to idea or planned.';
    case 'idea':
      if (!broken) return 'is an idea and has no place in the order. Set its status to planned first.';
      return 'cannot be read, so it has no place in the order. Mend its file first.';
    default:
      return 'cannot be read, so it has no place in the order. Mend its file first.';
  }
}

/** "Move LAR-26 above LAR-25". */
export function moveLabel(items: readonly Item[], target: MoveTarget): string {
  const what = items.length === 1 ? (items[0]?.id ?? '') : `${String(items.length)} items`;
  if ('top' in target) return `Move ${what} to the top`;
  if ('bottom' in target) return `Move ${what} to the bottom`;
  return 'before' in target ? `Move ${what} above ${target.before.id}` : `Move ${what} below ${target.after.id}`;
}

function anchorOf(target: MoveTarget): Item | undefined {
  if ('before' in target) return target.before;
  return 'after' in target ? target.after : undefined;
}
