import { idKey } from '../../model/itemId.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const carriedTwice: RecordRule = {
  kind: 'record',
  code: 'carried-twice',
  group: 'Order',
  summary: 'an item in its third sprint',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  check({ record }) {
    const sprints = isItem(record) ? (record.fields.sprint ?? []) : [];
    const different = new Set(sprints.map(idKey)).size;
    if (different < 3) return [];
    const carried = different === 3 ? 'twice' : `${different - 1} times`;
    return [
      {
        range: record.places.value('sprint', sprints.length - 1),
        message: `It was carried over ${carried}, so it is too big or not wanted enough. Split it, or decline it.`,
      },
    ];
  },
};
