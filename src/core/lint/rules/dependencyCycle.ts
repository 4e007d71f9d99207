import { compareIds } from '../../model/itemId.js';
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
    const ring = [...rings.through(record), record].map(({ id }) => id).join(' → ');
    return [{ range: record.places.value('depends-on'), message: `These items wait for each other: ${ring}. Take one of the dependencies out.` }];
  },
};
