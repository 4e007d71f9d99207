import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const unranked: RecordRule = {
  kind: 'record',
  code: 'unranked',
  group: 'Order',
  summary: 'a ready item without a place in the order',
  levels: { ready: 'information' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  check({ record }) {
    if (!isItem(record) || record.fields.rank !== undefined) return [];
    if (record.fieldProblems.some(({ field }) => field === 'rank')) return [];
    return [
      {
        range: record.places.value('status'),
        message:
          'It is ready and has no rank, so it stands below everything that has one. Give it a place: drag it in the tree, or add “rank:”.',
      },
    ];
  },
};
