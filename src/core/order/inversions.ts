import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { isOpen } from '../model/workflow.js';

/**
 * Items that `item` needs first but that stand after it (spec: order §3.11): direct dependencies only, in the order written.
 * An unranked item stands at infinity. Members of one dependency cycle are exempt until the cycle is broken.
 */
export function inversionsOf(item: Item, backlog: Backlog): Item[] {
  if (!isOpen(item.fields.status) || item.type === 'epic') return [];
  const place = placeOf(item, backlog);
  return openDependencies(item, backlog).filter(
    (needed) => needed.type !== 'epic' && placeOf(needed, backlog) > place && !leadsTo(needed, item, backlog),
  );
}

/** Unfinished items that `item` depends on, each once, in the order written; ids that name nothing are passed over. */
export function openDependencies(item: Item, backlog: Backlog): Item[] {
  const found = (item.fields['depends-on'] ?? []).flatMap((id) => backlog.find('item', id) ?? []);
  return [...new Set(found)].filter(({ fields }) => fields.status !== 'done' && fields.status !== 'declined');
}

function placeOf(item: Item, backlog: Backlog): number {
  return item.fields.rank === undefined ? Infinity : (backlog.position(item) ?? Infinity);
}

/** Whether `target` is reached from `start` by dependencies. */
function leadsTo(start: Item, target: Item, backlog: Backlog): boolean {
  const seen = new Set<Item>([start]);
  const waiting = [start];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (item === target) return true;
    for (const next of openDependencies(item, backlog)) {
      if (!seen.has(next)) waiting.push(next);
      seen.add(next);
    }
  }
  return false;
}
