import type { Backlog, ReferenceField } from '../backlog/backlog.js';
import type { BacklogRecord, Item } from '../model/record.js';
import { isItem } from './levels.js';

/** Items that name a record in a field, by its id or, for an item, by an older one; each once. */
export function itemsNaming(field: ReferenceField, record: BacklogRecord, backlog: Backlog): Item[] {
  const ids = isItem(record) ? [record.id, ...(record.fields.was ?? [])] : [record.id];
  const found = ids.flatMap((id) => backlog.referring(field, id)).filter(isItem);
  return [...new Set(found)].filter((item) => item !== record);
}
