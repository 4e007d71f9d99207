import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';
import { whyOf } from '../why.js';

export const goalClosed: RecordRule = {
  kind: 'record',
  code: 'goal-closed',
  group: 'Strategy',
  summary: 'the path from the item ends in a goal that is achieved, missed or dropped',
  levels: { planned: 'warning' },
  check({ record, backlog }) {
    if (!isItem(record)) return [];
    const why = whyOf(record, backlog);
    if (why.kind !== 'closed') return [];
    const { goal, field } = why;
    const { status } = goal.fields;
    const through = field === 'epic' ? ', which its epic served,' : '';
    const state = status === 'achieved' ? 'is achieved' : status === 'missed' ? 'was missed' : 'was dropped';
    return [
      {
        range: record.places.value(field),
        message: `The goal “${goal.title}”${through} ${state}, so nobody waits for this any more. Let it serve an active goal, or decline it.`,
        related: [{ file: goal.file, range: goal.titleRange, message: `this goal ${state}` }],
      },
    ];
  },
};
