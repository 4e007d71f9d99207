import { median } from '../../flow/quantiles.js';
import { isWork, workOf } from '../../flow/work.js';
import { isOpen } from '../../model/workflow.js';
import { formatNumber } from '../../order/size.js';
import { endedSprints, finishedIn } from '../../order/sprints.js';
import { anchorOf } from '../anchor.js';
import type { BacklogRule } from '../rule.js';

/** Sprints that the open items may last. */
const mostSprints = 8;

export const tooManyOpen: BacklogRule = {
  kind: 'backlog',
  code: 'too-many-open',
  group: 'Order',
  summary: 'more open items than eight sprints finish',
  levels: { always: 'information' },
  about: ['team', 'sprint'],
  reads(record) {
    if (record.type === 'team') return '';
    if (record.type === 'sprint') return `${record.id} ${record.fields.start ?? ''} ${record.fields.end ?? ''}`;
    if (!isWork(record)) return undefined;
    const { status, sprint, finished } = record.fields;
    if (status === 'done') return sprint && [sprint.join(' '), finished].join(',');
    return isOpen(status) ? 'open' : undefined;
  },
  *check({ backlog, today }) {
    const sprints = endedSprints(backlog, today).slice(-4);
    const pace = median(sprints.map((sprint) => finishedIn(sprint, backlog, today).length)) ?? 0;
    const record = anchorOf(backlog, today);
    if (sprints.length < 2 || pace <= 0 || !record) return;
    const open = workOf(backlog).filter(({ fields }) => isOpen(fields.status)).length;
    if (open <= mostSprints * pace) return;
    const count = formatNumber(pace);
    yield {
      record,
      message: `${open} items are open and a sprint finishes ${count}, so they last more than ${mostSprints} sprints and most will change before their turn. Decline what you will not do, or make it an idea again.`,
    };
  },
};
