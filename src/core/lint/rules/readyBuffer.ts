import { median } from '../../flow/quantiles.js';
import { isWork, workOf } from '../../flow/work.js';
import { isOpen } from '../../model/workflow.js';
import { countedIn, formatNumber, sizeOf } from '../../order/size.js';
import { currentSprint, isInSprint, recentVelocity } from '../../order/sprints.js';
import { anchorOf } from '../anchor.js';
import type { BacklogRule } from '../rule.js';

/** In sprints' worth of work. */
const [least, most] = [1, 3];

export const readyBuffer: BacklogRule = {
  kind: 'backlog',
  code: 'ready-buffer',
  group: 'Order',
  summary: 'ready work beyond the sprint is less than one sprint’s worth, or more than three',
  levels: { always: 'information' },
  about: ['team', 'sprint'],
  reads(record) {
    if (record.type === 'team') return record.fields.estimate ?? '';
    if (record.type === 'sprint') return `${record.id} ${record.fields.start ?? ''} ${record.fields.end ?? ''}`;
    if (!isWork(record)) return undefined;
    const { status, estimate, sprint, finished } = record.fields;
    if (status === 'ready' || status === 'done') return [status, sprint?.join(' '), estimate, finished].join(',');
    return isOpen(status) ? 'open' : undefined;
  },
  *check({ backlog, today }) {
    const velocity = recentVelocity(backlog, today);
    const pace = median(velocity) ?? 0;
    const record = anchorOf(backlog, today);
    const items = workOf(backlog);
    // A backlog that is finished needs no buffer.
    if (velocity.length < 2 || pace <= 0 || !record || !items.some(({ fields }) => isOpen(fields.status))) return;
    const sprint = currentSprint(backlog, today);
    const ready = items.filter((item) => item.fields.status === 'ready' && !(sprint && isInSprint(item, sprint)));
    const { amount, unit, unestimated } = sizeOf(ready, backlog.team);
    const sprints = amount / pace;
    // Items without estimate may fill the gap.
    if ((sprints >= least || unestimated > 0) && sprints <= most) return;
    const worth = `${formatNumber(Number(sprints.toFixed(1)))} sprints’ worth at your pace of ${formatNumber(pace)}`;
    const advice =
      sprints < least
        ? `The next sprint will be planned with work that is not ready. Refine until there is work for ${least} to ${most} sprints.`
        : `What waits that long changes before its turn. ${least} to ${most} sprints are enough; refine less for now.`;
    yield { record, message: `${countedIn(amount, unit)} are ready beyond the sprint, ${worth}. ${advice}` };
  },
};
