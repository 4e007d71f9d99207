import type { RecordRule } from '../rule.js';

export const goalNoMetric: RecordRule = {
  kind: 'record',
  code: 'goal-no-metric',
  group: 'Strategy',
  summary: 'an active goal without `metric`',
  levels: { always: 'warning' },
  about: ['goal'],
  check({ record }) {
    if (record.type !== 'goal' || record.fields.status !== 'active' || record.fields.metric !== undefined) return [];
    if (record.fieldProblems.some(({ field }) => field === 'metric')) return [];
    return [
      {
        range: record.titleRange,
        message:
          'The goal is active and names no metric, so nobody can tell how far it is. Add “metric:” with what is counted, and “from:” and “to:”.',
      },
    ];
  },
};
