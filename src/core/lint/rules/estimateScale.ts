import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const estimateScale: RecordRule = {
  kind: 'record',
  code: 'estimate-scale',
  group: 'Readiness',
  summary: 'an estimate that is not on the team’s `scale`',
  levels: { ready: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  check({ record, backlog }) {
    const { scale, estimate: unit } = backlog.team;
    const estimate = isItem(record) ? record.fields.estimate : undefined;
    if (estimate === undefined || unit === 'count' || scale.length === 0 || scale.includes(estimate)) return [];
    const message = `${estimate} is not on your scale (${scale.join(', ')}), so it says more than an estimate can know. Take the nearest.`;
    return [{ range: record.places.value('estimate'), message }];
  },
};
