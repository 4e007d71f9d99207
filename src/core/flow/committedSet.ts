import type { Backlog } from '../backlog/backlog.js';
import { BacklogIndex } from '../backlog/backlogIndex.js';
import { compareIds, sameId } from '../model/itemId.js';
import { readRecord } from '../model/readRecord.js';
import type { Item, Sprint } from '../model/record.js';
import { isWorkingDay, dateOf, dayNumber } from '../order/calendar.js';
import { itemsOfSprint } from '../order/sprints.js';
import type { History } from '../ports.js';
import { Document } from '../text/document.js';

/** A backlog, what git knows of it, and the day (YYYY-MM-DD) up to which anything is known. */
export interface Past {
  readonly backlog: Backlog;
  readonly history?: History | undefined;
  readonly asOf: string;
}

/**
 * What was in a sprint at the end of its first day, as the items were then, by id. Undefined where that is not known: no
 * history that far back, nothing in the sprint by then, or its first day is not over.
 */
export async function committedSet(sprint: Sprint, past: Past): Promise<readonly Item[] | undefined> {
  const { start } = sprint.fields;
  if (start === undefined || start >= past.asOf) return undefined;
  const tree = await past.history?.treeAt(start);
  if (!tree) return undefined;
  const index = new BacklogIndex({ score: () => undefined, withoutFacts: true });
  index.apply([...tree].map(([file, content]) => ({ file, content })));
  const then = index.backlogs.find(({ folder }) => folder === past.backlog.folder);
  const items = then ? itemsOfSprint(sprint, then).sort((a, b) => compareIds(a.id, b.id)) : [];
  return items.length === 0 ? undefined : items;
}

/** The days on which items came into a sprint after its first day, as far as history tells: the first tree that has them in it. */
export async function addedOn(sprint: Sprint, items: readonly Item[], past: Past): Promise<ReadonlyMap<Item, string>> {
  const found = new Map<Item, string>();
  const { start, end } = sprint.fields;
  if (start === undefined || end === undefined || !past.history) return found;
  const last = end < past.asOf ? end : past.asOf;
  for (let day = dayNumber(start) + 1; day <= dayNumber(last) && found.size < items.length; day += 1) {
    if (!isWorkingDay(day, past.backlog.team) && dateOf(day) !== last) continue;
    const tree = await past.history.treeAt(dateOf(day));
    for (const item of items) {
      const content = tree?.get(item.file);
      if (content && !found.has(item) && isIn(sprint, Document.parse(item.file, content))) found.set(item, dateOf(day));
    }
  }
  return found;
}

function isIn(sprint: Sprint, document: Document): boolean {
  const { fields } = readRecord(document);
  return 'sprint' in fields && (fields.sprint ?? []).some((id) => sameId(id, sprint.id));
}
