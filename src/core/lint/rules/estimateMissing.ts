import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const estimateMissing: RecordRule = {
  kind: 'record',
  code: 'estimate-missing',
  group: 'Readiness',
  summary: 'a ready item without an estimate',
  levels: { ready: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  check({ record, backlog }) {
    if (!isItem(record) || record.fields.estimate !== undefined || backlog.team.estimate === 'count') return [];
    // A spike's timebox is its size; a value that cannot be read has its own finding.
    if (record.fields.timebox !== undefined || record.fieldProblems.some(({ field }) => field === 'estimate'))
      return [];
    return [
      {
        range: record.places.value('status'),
        message: 'It is ready and has no estimate, so no sprint can be planned with it. Add “estimate:”.',
      },
    ];
  },
};
