import { compareIds } from '../model/itemId.js';
import { compareRanks } from '../model/rank.js';
import type { Item } from '../model/record.js';
import { isOpen } from '../model/workflow.js';

/** The groups of the full order (spec: order §3.10), first to last. */
const groups = ['unplaced', 'ranked', 'unranked', 'epic', 'idea', 'done', 'declined'] as const;
type Group = (typeof groups)[number];

/** What decides an item's place, made once an item. */
export interface PlaceKey {
  readonly item: Item;
  readonly group: number;
  readonly rank: string;
  /** `rank` as a float: decides at once where it can, the exact text where two are close. */
  readonly rankNumber: number;
  /** Asked only of unranked items, when they are compared. */
  readonly score: () => number | undefined;
}

export function isOpenWork(item: Item): boolean {
  const group = groupOf(item);
  return group === 'ranked' || group === 'unranked';
}

export function placeKey(item: Item, score: () => number | undefined): PlaceKey {
  const group = groupOf(item);
  const rank = item.fields.rank ?? '0';
  return {
    item,
    group: groups.indexOf(group),
    rank,
    rankNumber: group === 'ranked' ? Number(rank) : 0,
    score,
  };
}

function groupOf(item: Item): Group {
  const { status, rank } = item.fields;
  if (item.broken && !canBePlaced(item)) return 'unplaced';
  if (item.type === 'epic') return 'epic';
  if (isOpen(status)) return rank === undefined ? 'unranked' : 'ranked';
  return status === 'idea' ? 'idea' : status === 'done' ? 'done' : 'declined';
}

/** A broken item keeps its place if its status, and its rank where it needs one, could be read. */
function canBePlaced({ fields, fieldProblems, places }: Item): boolean {
  if (!places.has('status') || fieldProblems.some(({ field }) => field === 'status')) return false;
  return !isOpen(fields.status) || fields.rank !== undefined;
}

/** Compares places; `demand` breaks ties of equal scores. Total: the file name decides last. */
export function comparePlaces(a: PlaceKey, b: PlaceKey, demand: (item: Item) => number): number {
  if (a.group !== b.group) return a.group - b.group;
  return (
    compareInGroup(a, b, demand) ||
    compareIds(a.item.id, b.item.id) ||
    (a.item.file < b.item.file ? -1 : a.item.file > b.item.file ? 1 : 0)
  );
}

function compareInGroup(a: PlaceKey, b: PlaceKey, demand: (item: Item) => number): number {
  switch (groups[a.group]) {
    case 'ranked':
      return compareExact(a, b);
    case 'unranked':
      return compareUnranked(a, b, demand);
    case 'done':
      return descending(a.item.fields.finished, b.item.fields.finished);
    default:
      return 0;
  }
}

function compareExact(a: PlaceKey, b: PlaceKey): number {
  const gap = a.rankNumber - b.rankNumber;
  const isClear = Math.abs(gap) > 1e-9 * Math.max(Math.abs(a.rankNumber), Math.abs(b.rankNumber));
  return isClear ? gap : compareRanks(a.rank, b.rank);
}

/** Scored before unscored, higher first; then more demand, then older (spec: order §3.1.6). */
function compareUnranked(a: PlaceKey, b: PlaceKey, demand: (item: Item) => number): number {
  const [one, other] = [a.score(), b.score()];
  if (one !== undefined || other !== undefined) {
    if (one === undefined) return 1;
    if (other === undefined) return -1;
    const gap = other - one;
    if (Math.abs(gap) > 1e-9 * Math.max(Math.abs(one), Math.abs(other))) return gap;
  }
  return demand(b.item) - demand(a.item) || ascending(a.item.fields.created, b.item.fields.created);
}

function ascending(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}

/** Later dates first; no date last. */
function descending(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? 1 : -1;
}
