import { declineReasons } from '../../model/fields.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const declinedReason: RecordRule = {
  kind: 'record',
  code: 'declined-reason',
  group: 'Done',
  summary: 'a declined item without `reason`',
  levels: { declined: 'error' },
  fix: 'choice',
  check({ record }) {
    if (
      !isItem(record) ||
      record.fields.reason !== undefined ||
      record.fieldProblems.some(({ field }) => field === 'reason')
    )
      return [];
    return [
      {
        range: record.places.value('status'),
        message: `It is declined and does not say why, so the next request starts anew. Add “reason:” with one of: ${declineReasons.join(', ')}.`,
      },
    ];
  },
};
