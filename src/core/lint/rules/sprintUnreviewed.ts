import type { RecordRule } from '../rule.js';

export const sprintUnreviewed: RecordRule = {
  kind: 'record',
  code: 'sprint-unreviewed',
  group: 'Order',
  summary: 'a sprint has ended and has no `result`',
  levels: { always: 'warning' },
  about: ['sprint'],
  check({ record, today }) {
    if (record.type !== 'sprint') return [];
    const { end, result } = record.fields;
    if (end === undefined || end >= today || result !== undefined) return [];
    // A result that cannot be read has its own finding.
    if (record.fieldProblems.some(({ field }) => field === 'result')) return [];
    return [
      {
        range: record.places.value('end'),
        message: `It ended on ${end} and nobody has said whether its goal was met. Add “result:” with met, partly or missed.`,
      },
    ];
  },
};
