import { compareIds, sameId } from '../../model/itemId.js';
import type { Item } from '../../model/record.js';
import type { Range } from '../../text/position.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const dependencyCycle: RecordRule = {
  kind: 'record',
  code: 'dependency-cycle',
  group: 'Structure',
  summary: 'items that wait for each other in a ring',
  levels: { always: 'error' },
  check({ record, rings }) {
    if (!isItem(record)) return [];
    const members = rings.around(record);
    // One finding a ring: at its first member.
    if (members.length === 0 || members.some((member) => compareIds(member.id, record.id) < 0)) return [];
    const ring = rings.through(record);
    const printed = [...ring, record].map(({ id }) => id).join(' → ');
    const related = ring.slice(1).map((item, index) => {
      const next = ring[index + 2] ?? record;
      return { file: item.file, range: dependencyPlace(item, next), message: `${item.id} depends on ${next.id}` };
    });
    const message = `These items wait for each other, so none can be done first: ${printed}. Take one of the dependencies out.`;
    return [{ range: dependencyPlace(record, ring[1] ?? record), message, related }];
  },
};

/** The element of `depends-on` that names an item. */
function dependencyPlace(item: Item, dependency: Item): Range {
  const names = [dependency.id, ...(dependency.fields.was ?? [])];
  const index = (item.fields['depends-on'] ?? []).findIndex((id) => names.some((name) => sameId(id, name)));
  return item.places.value('depends-on', index === -1 ? undefined : index);
}
