import type { BacklogRecord, Feedback, Item, RecordByKind } from '../model/record.js';
import type { RecordKind } from '../model/recordType.js';
import type { TeamSettings } from '../model/team.js';

/** One backlog: the records that share a TEAM.md (or its defaults), their relations and their order. Read only. */
export interface Backlog {
  /** Folder of the backlog, relative to the root; '' for the root itself. */
  readonly folder: string;
  readonly team: TeamSettings;
  /** Every record, in no order: costs nothing but the walk. */
  records(): Iterable<BacklogRecord>;
  /** All items in the full order (spec: order §3.10), broken ones included. */
  items(): readonly Item[];
  /** 1… among open items that are no epics, otherwise undefined. */
  position(item: Item): number | undefined;
  /** Negative, zero or positive as `a` stands before, with or after `b` in the full order. */
  compare(a: Item, b: Item): number;
  /** Score by the team's method; undefined when an input is missing or illegal. */
  score(item: Item): number | undefined;
  /** A record by id (case is ignored); items also by an older id in `was`. */
  find<K extends RecordKind>(kind: K, id: string): RecordByKind[K] | undefined;
  /** All records of a kind, sorted by id (number part numerically). */
  all<K extends RecordKind>(kind: K): readonly RecordByKind[K][];
  /** Every record of this kind with this id: more than one is a duplicate. */
  withId(kind: RecordKind, id: string): readonly BacklogRecord[];
  /** Records that name `id` in `field`, in path order: children (`epic`), dependents (`depends-on`), `sprint`, `release`, `items`. */
  referring(field: ReferenceField, id: string): readonly BacklogRecord[];
  childrenOf(epic: Item): readonly Item[];
  dependentsOf(item: Item): readonly Item[];
  feedbackOn(item: Item): readonly Feedback[];
  recordOf(file: string): BacklogRecord | undefined;
  /** Broken as a text, or one of several with the same id. */
  isBroken(record: BacklogRecord): boolean;
  /** Whether another backlog of the same root has this key, so that its ids are none of ours. */
  isForeignId(id: string): boolean;
}

/** Fields that hold ids, and the kind they point at. `cares-about` looks among goals, metrics, epics and releases in turn. */
export const referenceFields = {
  epic: 'item',
  goal: 'goal',
  'depends-on': 'item',
  sprint: 'sprint',
  release: 'release',
  'duplicate-of': 'item',
  for: 'persona',
  metric: 'metric',
  persona: 'persona',
  items: 'item',
} as const satisfies Record<string, RecordKind>;

export type ReferenceField = keyof typeof referenceFields;
