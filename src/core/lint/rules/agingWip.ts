import { cycleTimes } from '../../flow/cycleTime.js';
import { percentile } from '../../flow/quantiles.js';
import { isWork, workOf } from '../../flow/work.js';
import { daysInclusive } from '../../order/calendar.js';
import type { BacklogRule } from '../rule.js';

/** With fewer the percentiles say little. */
const leastFinished = 10;

export const agingWip: BacklogRule = {
  kind: 'backlog',
  code: 'aging-wip',
  group: 'Order',
  summary: 'in progress for longer than 85 % of the finished items took',
  levels: { doing: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  reads(record) {
    if (!isWork(record)) return undefined;
    const { status, started, finished } = record.fields;
    if (started === undefined) return undefined;
    if (status === 'doing' || status === 'review') return started;
    return status === 'done' && finished !== undefined ? `${started} ${finished}` : undefined;
  },
  *check({ backlog, today }) {
    const items = workOf(backlog);
    const times = cycleTimes(items, today);
    const [half, most, longest] = [percentile(times, 0.5), percentile(times, 0.85), times.at(-1)];
    if (times.length < leastFinished || half === undefined || most === undefined || longest === undefined) return;
    for (const item of items) {
      const { status, started } = item.fields;
      if ((status !== 'doing' && status !== 'review') || started === undefined) continue;
      const age = daysInclusive(started, today);
      if (age <= most) continue;
      const usual = `of the ${times.length} finished items 85 % took ${most} or fewer (half ${half}, the longest ${longest})`;
      const message = `In progress for ${age} days; ${usual}. Split it, or find what holds it up.`;
      yield { record: item, field: 'started', message };
    }
  },
};
