import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';
import { whyOf } from '../why.js';

export const noWhy: RecordRule = {
  kind: 'record',
  code: 'no-why',
  group: 'Strategy',
  summary: 'no path from the item to an active goal',
  levels: { planned: 'warning' },
  fix: 'choice',
  check({ record, backlog }) {
    if (!isItem(record) || backlog.all('goal').length === 0) return [];
    if (whyOf(record, backlog).kind !== 'none') return [];
    const field = record.places.has('goal') ? 'goal' : record.places.has('epic') ? 'epic' : undefined;
    const range = field === undefined ? record.titleRange : record.places.value(field);
    const advice =
      record.type === 'epic'
        ? 'Name an active goal in “goal:”'
        : 'Put it under an epic with a goal, or name an active goal in “goal:”';
    return [
      {
        range,
        message: `Nothing leads from here to an active goal, so nobody knows why it is worth doing. ${advice}.`,
      },
    ];
  },
};
