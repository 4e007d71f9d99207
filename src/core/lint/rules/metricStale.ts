import { daysOfEvery, readMeasurements } from '../../model/measurements.js';
import { dayNumber } from '../../order/calendar.js';
import type { FileRule } from '../rule.js';

export const metricStale: FileRule = {
  kind: 'file',
  code: 'metric-stale',
  group: 'Done',
  summary: 'the newest measurement of a metric is older than 1.5 × `every`',
  levels: { always: 'warning' },
  about: ['metric'],
  fix: 'choice',
  *check({ record, document }) {
    const newest = readMeasurements(document.body).at(-1);
    if (record.type !== 'metric' || record.fields.every === undefined || !newest) return;
    yield { span: newest.span, message: '', about: newest.date };
  },
  holds({ about: date = '' }, { record, today }) {
    const every = record.type === 'metric' ? record.fields.every : undefined;
    if (every === undefined) return false;
    const age = dayNumber(today) - dayNumber(date);
    const limit = 1.5 * daysOfEvery[every];
    if (age <= limit) return false;
    return `The newest measurement is ${String(age)} days old, and this metric is to be measured every ${every} (limit ${String(limit)} days). Add a new one, or change “every”.`;
  },
};
