import { itemsNaming } from '../itemsNaming.js';
import type { RecordRule } from '../rule.js';

export const orphanGoal: RecordRule = {
  kind: 'record',
  code: 'orphan-goal',
  group: 'Strategy',
  summary: 'an active goal that no item serves',
  levels: { always: 'warning' },
  about: ['goal'],
  check({ record, backlog }) {
    if (record.type !== 'goal' || record.fields.status !== 'active') return [];
    if (itemsNaming('goal', record, backlog).some(({ fields }) => fields.status !== 'declined')) return [];
    return [
      {
        range: record.titleRange,
        message: `The goal is active and no item serves it, so it will not be reached by what is planned. Name it in “goal: ${record.id}” of an epic, or propose or drop it.`,
      },
    ];
  },
};
