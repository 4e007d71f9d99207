import type { RecordRule } from '../rule.js';

export const goalNoBaseline: RecordRule = {
  kind: 'record',
  code: 'goal-no-baseline',
  group: 'Strategy',
  summary: 'an active goal with a metric and without `from`',
  levels: { always: 'warning' },
  about: ['goal'],
  check({ record }) {
    if (record.type !== 'goal' || record.fields.status !== 'active') return [];
    const { metric, from } = record.fields;
    // Without a metric there is nothing to have a baseline of: that is goal-no-metric.
    if (metric === undefined || from !== undefined) return [];
    if (record.fieldProblems.some(({ field }) => field === 'from')) return [];
    return [
      {
        range: record.places.value('metric'),
        message: `The goal does not say where “${metric}” stood at its start, so progress cannot be told. Add “from:”.`,
      },
    ];
  },
};
