import { compareIds, idKey } from '../model/itemId.js';
import type { BacklogRecord, Feedback, Item, RecordByKind } from '../model/record.js';
import { kindOf, type RecordKind } from '../model/recordType.js';
import type { TeamSettings } from '../model/team.js';
import type { Backlog, ReferenceField } from './backlog.js';
import type { BacklogIndexOptions } from './backlogIndex.js';
import { MultiMap } from './multiMap.js';
import { OrderedItems } from './orderedItems.js';
import { linksOf, type LinkField } from './references.js';

/** The backlog that an index keeps up to date. Adding or deleting a record costs its own relations, not the backlog's size. */
export class LiveBacklog implements Backlog {
  readonly #records = new Map<string, BacklogRecord>();
  readonly #byId = new MultiMap<string, BacklogRecord>();
  readonly #formerIds = new MultiMap<string, Item>();
  readonly #links = new MultiMap<string, BacklogRecord>();
  readonly #byKind = new Map<RecordKind, Set<BacklogRecord>>();
  readonly #sortedKinds = new Map<RecordKind, readonly BacklogRecord[]>();
  readonly #order: OrderedItems;

  constructor(
    readonly folder: string,
    readonly team: TeamSettings,
    readonly foreignKeys: ReadonlySet<string>,
    options: BacklogIndexOptions,
  ) {
    this.score = (item) => options.score(item, team);
    this.#order = new OrderedItems(this.score, (item) => options.demand?.(item, this) ?? 0);
  }

  readonly score: (item: Item) => number | undefined;

  get size(): number {
    return this.#records.size;
  }

  add(record: BacklogRecord): void {
    const kind = kindOf(record.type);
    this.#records.set(record.file, record);
    this.#byId.add(`${kind} ${idKey(record.id)}`, record);
    for (const { field, id } of linksOf(record)) this.#links.add(linkKey(field, id), record);
    const ofKind = this.#byKind.get(kind) ?? new Set();
    this.#byKind.set(kind, ofKind.add(record));
    this.#sortedKinds.delete(kind);
    if (isItem(record)) {
      for (const id of record.fields.was ?? []) this.#formerIds.add(idKey(id), record);
      this.#order.add(record);
    }
    // Demand breaks ties between unranked items.
    if (record.type === 'feedback') this.#order.invalidate();
  }

  delete(record: BacklogRecord): void {
    const kind = kindOf(record.type);
    this.#records.delete(record.file);
    this.#byId.delete(`${kind} ${idKey(record.id)}`, record);
    for (const { field, id } of linksOf(record)) this.#links.delete(linkKey(field, id), record);
    this.#byKind.get(kind)?.delete(record);
    this.#sortedKinds.delete(kind);
    if (isItem(record)) {
      for (const id of record.fields.was ?? []) this.#formerIds.delete(idKey(id), record);
      this.#order.delete(record);
    }
    if (record.type === 'feedback') this.#order.invalidate();
  }

  items(): readonly Item[] {
    return this.#order.all();
  }

  position(item: Item): number | undefined {
    return this.#order.position(item);
  }

  compare(a: Item, b: Item): number {
    return this.#order.compare(a, b);
  }

  find<K extends RecordKind>(kind: K, id: string): RecordByKind[K] | undefined {
    const found = this.withId(kind, id)[0] ?? (kind === 'item' ? this.#formerIds.get(idKey(id))[0] : undefined);
    return found as RecordByKind[K] | undefined;
  }

  all<K extends RecordKind>(kind: K): readonly RecordByKind[K][] {
    let sorted = this.#sortedKinds.get(kind);
    if (!sorted) {
      sorted = [...(this.#byKind.get(kind) ?? [])].sort(byIdThenFile);
      this.#sortedKinds.set(kind, sorted);
    }
    return sorted as readonly RecordByKind[K][];
  }

  has(kind: RecordKind): boolean {
    return (this.#byKind.get(kind)?.size ?? 0) > 0;
  }

  withId(kind: RecordKind, id: string): readonly BacklogRecord[] {
    return this.#byId.get(`${kind} ${idKey(id)}`);
  }

  isBroken(record: BacklogRecord): boolean {
    return record.broken || this.withId(kindOf(record.type), record.id).length > 1;
  }

  referring(field: ReferenceField, id: string): readonly BacklogRecord[] {
    return [...this.linking(field, id)].sort(byFile);
  }

  /** As `referring`, for every kind of link, in no order. */
  linking(field: LinkField, id: string): readonly BacklogRecord[] {
    return this.#links.get(linkKey(field, id));
  }

  childrenOf(epic: Item): readonly Item[] {
    return this.#inOrder(this.linking('epic', epic.id));
  }

  dependentsOf(item: Item): readonly Item[] {
    return this.#inOrder(this.linking('depends-on', item.id));
  }

  feedbackOn(item: Item): readonly Feedback[] {
    const found = this.linking('items', item.id).filter((record): record is Feedback => record.type === 'feedback');
    return [...new Set(found)].sort(byFile);
  }

  records(): Iterable<BacklogRecord> {
    return this.#records.values();
  }

  recordOf(file: string): BacklogRecord | undefined {
    return this.#records.get(file);
  }

  isForeignId(id: string): boolean {
    const dash = id.lastIndexOf('-');
    return dash > 0 && this.foreignKeys.has(id.slice(0, dash).toUpperCase());
  }

  #inOrder(records: readonly BacklogRecord[]): readonly Item[] {
    return [...new Set(records.filter(isItem))].sort((a, b) => this.compare(a, b));
  }
}

export function isItem(record: BacklogRecord): record is Item {
  return kindOf(record.type) === 'item';
}

function linkKey(field: LinkField, id: string): string {
  return `${field} ${idKey(id)}`;
}

function byFile(a: BacklogRecord, b: BacklogRecord): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function byIdThenFile(a: BacklogRecord, b: BacklogRecord): number {
  return compareIds(a.id, b.id) || byFile(a, b);
}
