import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import { isOpen } from '../model/workflow.js';

/** Open dependencies that stand later in the order than the item that needs them: priority inversions (spec: order §3.11). */
export function inversionsOf(item: Item, backlog: Backlog): Item[] {
  if (!isOpen(item.fields.status) || item.type === 'epic') return [];
  return (item.fields['depends-on'] ?? []).flatMap((id) => {
    const dependency = backlog.find('item', id);
    const stands = dependency && isOpen(dependency.fields.status) && dependency.type !== 'epic' && dependency !== item;
    return stands && backlog.compare(dependency, item) > 0 ? [dependency] : [];
  });
}
