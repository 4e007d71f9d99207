import { readMeasurements } from '../../model/measurements.js';
import type { Metric } from '../../model/record.js';
import type { FileRule } from '../rule.js';

export const metricOff: FileRule = {
  kind: 'file',
  code: 'metric-off',
  group: 'Done',
  summary: 'the newest measurement of a metric is beyond `alert`',
  levels: { always: 'warning' },
  about: ['metric'],
  fix: 'choice',
  *check({ record, document }) {
    const newest = readMeasurements(document.body).at(-1);
    if (record.type !== 'metric' || !newest) return;
    const { alert, unit } = record.fields;
    const better = directionOf(record);
    if (alert === undefined || better === undefined) return;
    const isOff = better === 'up' ? newest.value < alert : newest.value > alert;
    if (!isOff) return;
    const show = (value: number): string => (unit === undefined ? String(value) : `${String(value)} ${unit}`);
    const side = better === 'up' ? 'below' : 'above';
    const message = `${show(newest.value)} on ${newest.date} is ${side} the alert of ${show(alert)}. Look for the cause before more is built on it, and write down what you decide.`;
    yield { span: newest.span, message };
  },
};

/** Which side is good: as written, otherwise as the wish and the alarm lie to each other. */
function directionOf({ fields: { better, target, alert } }: Metric): 'up' | 'down' | undefined {
  if (better !== undefined || target === undefined || alert === undefined || target === alert) return better;
  return target > alert ? 'up' : 'down';
}
