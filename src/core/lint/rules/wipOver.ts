import { isWork, workOf } from '../../flow/work.js';
import { compareIds } from '../../model/itemId.js';
import type { BacklogRecord, Item } from '../../model/record.js';
import type { BacklogRule } from '../rule.js';

/** Items that are named beside the finding. */
const mostNamed = 20;

export const wipOver: BacklogRule = {
  kind: 'backlog',
  code: 'wip-over',
  group: 'Order',
  summary: 'more items in doing and review than the team’s `wip`',
  levels: { always: 'warning' },
  about: ['team'],
  reads(record) {
    if (record.type === 'team') return String(record.fields.wip);
    return isInProgress(record) ? record.fields.status : undefined;
  },
  *check({ backlog }) {
    const { wip } = backlog.team;
    const team = backlog.all('team')[0];
    if (wip === undefined || !team) return;
    const inProgress = workOf(backlog)
      .filter(isInProgress)
      .sort((one, other) => compareIds(one.id, other.id));
    if (inProgress.length <= wip) return;
    yield {
      record: team,
      field: 'wip',
      message: `${inProgress.length} items are in doing and review, and you agreed on at most ${wip}, so each waits for the others. Finish one before you start another.`,
      related: inProgress.slice(0, mostNamed).map((item) => ({ record: item, message: item.fields.status })),
    };
  },
};

function isInProgress(record: BacklogRecord): record is Item {
  return isWork(record) && (record.fields.status === 'doing' || record.fields.status === 'review');
}
