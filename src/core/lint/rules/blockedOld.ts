import { workingDaysBetween } from '../../order/calendar.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

/** Working days that a block may last before somebody has to act. */
const most = 3;

export const blockedOld: RecordRule = {
  kind: 'record',
  code: 'blocked-old',
  group: 'Order',
  summary: 'an item in progress that has been blocked for more than three working days (needs git)',
  needsHistory: true,
  levels: { doing: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  check({ record, backlog, today, history }) {
    if (!isItem(record) || record.fields.blocked === undefined) return [];
    const since = history?.of(record.file)?.blockedSince;
    const days = since === undefined ? 0 : workingDaysBetween(since, today, backlog.team);
    if (since === undefined || days <= most) return [];
    return [
      {
        range: record.places.value('blocked'),
        message: `It has been blocked for ${days} working days (since ${since}) while it counts as in progress. Ask who can unblock it, or take it back to ready.`,
      },
    ];
  },
};
