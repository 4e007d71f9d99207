import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const tooBig: RecordRule = {
  kind: 'record',
  code: 'too-big',
  group: 'Readiness',
  summary: 'an estimate above the team’s `max-estimate`',
  levels: { ready: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  check({ record, backlog }) {
    const { maxEstimate } = backlog.team;
    const estimate = isItem(record) ? record.fields.estimate : undefined;
    if (estimate === undefined || maxEstimate === undefined || estimate <= maxEstimate) return [];
    return [
      {
        range: record.places.value('estimate'),
        message: `${estimate} is more than ${maxEstimate}, the most you take into a sprint. Split it.`,
      },
    ];
  },
};
