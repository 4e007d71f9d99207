import type { Backlog } from '../backlog/backlog.js';
import { sameId } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import { currentSprint } from '../order/sprints.js';
import type { Documents } from '../ports.js';
import type { Document } from '../text/document.js';
import { changeOf, EditRefused, type BacklogEdit, type FileEdit } from './backlogEdit.js';
import { groupOf, isInGroup, placedIn, type GroupTarget } from './itemGroup.js';
import { inOrder, moveLabel, refuseUnplaced } from './moveItems.js';
import { placeRanks, type MoveTarget } from './placeRanks.js';
import { setFields, type FieldChanges } from './setFields.js';
import { statusChanges } from './statusChanges.js';

/** What items are dropped on: an item, to land directly above it, or the heading of a group, to land at its end. */
export type DropTarget = { readonly on: Item } | { readonly group: GroupTarget };

export interface DropContext {
  readonly documents: Documents;
  /** YYYY-MM-DD: decides which sprint is the current one. */
  readonly today: string;
}

/**
 * A drop in the tree (spec: order §3.10): new ranks for a place in the full order, and in another group what that group means.
 * `files` is empty where nothing changes.
 */
export async function dropItems(
  backlog: Backlog,
  items: readonly Item[],
  target: DropTarget,
  { documents, today }: DropContext,
): Promise<BacklogEdit> {
  const block = inOrder(backlog, items);
  if ('on' in target) refuseUnread(backlog, target.on);
  const group = 'on' in target ? groupOf(backlog, target.on, today) : target.group;
  refuseGroup(block, group);
  for (const item of block) refuseSource(backlog, item, group);
  const place = group.kind === 'ideas' ? undefined : placeOf(backlog, block, target, group, today);
  const ranks = place === undefined ? new Map<Item, string>() : placeRanks(backlog, block, place);
  const files: FileEdit[] = [];
  for (const item of new Set([...block, ...ranks.keys()])) {
    const document = await documents.get(item.file);
    const rank = ranks.get(item);
    const meant = block.includes(item) ? meaning(backlog, item, document, group, today) : {};
    files.push(...changeOf(document, setFields(document, { ...meant, ...(rank === undefined ? {} : { rank }) })));
  }
  return { label: labelOf(block, target, group), files };
}

function placeOf(
  backlog: Backlog,
  block: readonly Item[],
  target: DropTarget,
  group: GroupTarget,
  today: string,
): MoveTarget | undefined {
  if ('on' in target) {
    refuseUnplaced(backlog, target.on);
    return { before: target.on };
  }
  const last = placedIn(backlog, group, today)
    .filter((item) => !block.includes(item))
    .at(-1);
  // In an empty group every place is the end: what has a place in the order keeps it.
  if (last !== undefined) return { after: last };
  return block.every((item) => backlog.position(item) !== undefined) ? undefined : { bottom: true };
}

/** What the group means for one item: its sprint and its status. */
function meaning(backlog: Backlog, item: Item, document: Document, group: GroupTarget, today: string): FieldChanges {
  if (isInGroup(backlog, item, group, today)) return {};
  if (group.kind === 'ideas') return statusChanges(item, document, 'idea', { today });
  const status = item.fields.status === 'idea' ? statusChanges(item, document, 'planned', { today }) : {};
  return { ...status, ...sprintChange(item, group, currentSprint(backlog, today)) };
}

function sprintChange(item: Item, group: GroupTarget, current: Sprint | undefined): FieldChanges {
  const sprints = item.fields.sprint ?? [];
  if (group.kind === 'sprint') return { sprint: [...sprints.filter((id) => !sameId(id, group.id)), group.id] };
  const last = sprints.at(-1);
  if (last === undefined || current === undefined || !sameId(last, current.id)) return {};
  return { sprint: sprints.length === 1 ? undefined : sprints.slice(0, -1) };
}

function refuseGroup(block: readonly Item[], group: GroupTarget): void {
  const what = block.length === 1 ? (block[0]?.id ?? '') : 'Items';
  if (group.kind === 'done')
    throw new EditRefused(`${what} cannot be dropped among what is done. Use Accept, which looks at the criteria.`);
  if (group.kind === 'declined')
    throw new EditRefused(`${what} cannot be dropped among what is declined. Use Decline…, which asks for the reason.`);
}

/** A file whose status could not be read counts as an idea nowhere but in its own fields: nothing can be meant by it. */
function refuseUnread(backlog: Backlog, item: Item): void {
  const { places, fieldProblems } = item;
  const isStatusRead = places.has('status') && !fieldProblems.some(({ field }) => field === 'status');
  if (item.broken && !isStatusRead) refuseUnplaced(backlog, item);
}

function refuseSource(backlog: Backlog, item: Item, group: GroupTarget): void {
  if (item.fields.status === 'idea' && !item.broken && (item.type !== 'epic' || group.kind === 'ideas')) return;
  if (item.type === 'epic' && item.fields.status === 'planned' && group.kind === 'ideas') return;
  refuseUnplaced(backlog, item);
}

function labelOf(block: readonly Item[], target: DropTarget, group: GroupTarget): string {
  if ('on' in target && group.kind !== 'ideas') return moveLabel(block, { before: target.on });
  const names = { next: 'Next', ideas: 'Ideas', done: 'Done', declined: 'Declined' } as const;
  const heading = group.kind === 'sprint' ? `sprint ${group.id}` : names[group.kind];
  return `Move ${block.length === 1 ? (block[0]?.id ?? '') : `${String(block.length)} items`} to ${heading}`;
}
