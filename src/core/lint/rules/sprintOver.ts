import type { Backlog } from '../../backlog/backlog.js';
import type { Sprint } from '../../model/record.js';
import { countedIn, formatNumber, sizeOf, sum } from '../../order/size.js';
import { isInSprint, itemsOfSprint, recentVelocity } from '../../order/sprints.js';
import { isItem } from '../levels.js';
import type { BacklogRule } from '../rule.js';

export const sprintOver: BacklogRule = {
  kind: 'backlog',
  code: 'sprint-over',
  group: 'Order',
  summary: 'a running or coming sprint with more in it than the best of the last four finished',
  levels: { always: 'warning' },
  about: ['sprint'],
  reads(record) {
    if (record.type === 'team') return record.fields.estimate ?? '';
    if (record.type === 'sprint') return `${record.id} ${record.fields.start ?? ''} ${record.fields.end ?? ''}`;
    if (!isItem(record) || record.fields.sprint === undefined) return undefined;
    const { sprint, estimate, status, finished } = record.fields;
    return [record.type, sprint.join(' '), estimate, status, finished].join(',');
  },
  *check({ backlog, today, history }) {
    const velocity = recentVelocity(backlog, today);
    const best = Math.max(...velocity);
    // Sprints in which nothing was finished say nothing of what fits into one.
    if (velocity.length < 2 || best <= 0) return;
    for (const sprint of backlog.all('sprint')) {
      const { end } = sprint.fields;
      if (end === undefined || end < today) continue;
      const planned = history?.plannedSize(sprint, backlog) ?? sizeNow(sprint, backlog);
      if (planned <= best) continue;
      const { unit } = sizeOf([], backlog.team);
      const over = countedIn(sum([planned, -best]), unit);
      const done = `the best of the last ${velocity.length} sprints finished ${formatNumber(best)}`;
      yield {
        record: sprint,
        message: `${countedIn(planned, unit)} are planned, and ${done}. Take out ${over}, or say what goes first if time runs out.`,
      };
    }
  },
};

function sizeNow(sprint: Sprint, backlog: Backlog): number {
  return sizeOf(
    itemsOfSprint(sprint, backlog).filter((item) => isInSprint(item, sprint)),
    backlog.team,
  ).amount;
}
