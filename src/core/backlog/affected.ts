import type { BacklogRecord, Item } from '../model/record.js';
import { kindOf } from '../model/recordType.js';
import { referenceFields } from './backlog.js';
import { isItem, type LiveBacklog } from './liveBacklog.js';
import { linksOf, type LinkField } from './references.js';

/**
 * Records whose verdict may change because `record` came, changed or went: those that name it, those it names, those with its
 * id, the children of epics under a changed goal, what waits for items of a changed sprint, everything in a dependency ring with
 * it, the feedback on what a changed release brings out, and all sprints, which count each other.
 */
export function affectedBy(record: BacklogRecord, backlog: LiveBacklog): Set<BacklogRecord> {
  const affected = new Set<BacklogRecord>();
  const add = (records: Iterable<BacklogRecord>): void => {
    for (const each of records) affected.add(each);
  };
  const kind = kindOf(record.type);
  const ids = isItem(record) ? [record.id, ...(record.fields.was ?? [])] : [record.id];
  for (const id of ids) {
    add(backlog.withId(kind, id));
    for (const field of fieldsNaming(kind)) {
      const naming = backlog.linking(field, id);
      add(naming);
      if (field === 'release') for (const each of naming) add(backlog.linking('items', each.id));
      if (field === 'goal') for (const each of naming) if (each.type === 'epic') add(backlog.linking('epic', each.id));
      if (field === 'sprint') for (const each of naming) add(backlog.linking('depends-on', each.id));
    }
  }
  for (const { field, id } of linksOf(record)) if (field in referenceFields) add(targets(backlog, field, id));
  if (isItem(record)) add(dependencies(record, backlog));
  if (kind === 'sprint') add(backlog.all('sprint'));
  affected.delete(record);
  return affected;
}

function fieldsNaming(kind: string): LinkField[] {
  const fields = Object.entries(referenceFields).flatMap(([field, target]) =>
    target === kind ? [field as LinkField] : [],
  );
  return kind === 'item' ? [...fields, 'cares-about', 'mention'] : [...fields, 'cares-about'];
}

function targets(backlog: LiveBacklog, field: LinkField, id: string): readonly BacklogRecord[] {
  if (field === 'cares-about' || field === 'mention') return [];
  const kind = referenceFields[field];
  const found = backlog.withId(kind, id);
  const renumbered = found.length === 0 && kind === 'item' ? backlog.find('item', id) : undefined;
  return renumbered ? [renumbered] : found;
}

function dependencies(item: Item, backlog: LiveBacklog): Set<BacklogRecord> {
  const seen = new Set<BacklogRecord>();
  const waiting: Item[] = [item];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const id of next.fields['depends-on'] ?? []) {
      const found = backlog.find('item', id);
      if (!found || seen.has(found)) continue;
      seen.add(found);
      waiting.push(found);
    }
  }
  return seen;
}
