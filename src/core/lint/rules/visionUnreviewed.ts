import { dayNumber } from '../../order/calendar.js';
import type { RecordRule } from '../rule.js';

/** Days after which a vision should be looked at again. */
const patience = 180;

export const visionUnreviewed: RecordRule = {
  kind: 'record',
  code: 'vision-unreviewed',
  group: 'Done',
  summary: '`reviewed` of the vision is older than 180 days',
  levels: { always: 'information' },
  about: ['vision'],
  fix: 'choice',
  *check({ record, today }) {
    if (record.type !== 'vision' || record.fields.reviewed === undefined) return;
    const days = dayNumber(today) - dayNumber(record.fields.reviewed);
    if (days <= patience) return;
    const message = `The vision was last looked at ${String(days)} days ago, and everything is decided by it. Ask its owner whether it still holds, and write the day in “reviewed:”.`;
    yield { range: record.places.value('reviewed'), message };
  },
};
