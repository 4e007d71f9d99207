import type { Backlog } from '../backlog/backlog.js';
import type { Item, Sprint } from '../model/record.js';
import { isOpen } from '../model/workflow.js';
import { workingDaysBetween } from './calendar.js';
import { formatNumber, sizeOf } from './size.js';
import { currentSprint, finishedIn, isInSprint, recentVelocity, sprintName } from './sprints.js';

/** A heading of the tree with its items in the full order. */
export interface Group {
  readonly kind: 'sprint' | 'next' | 'epics' | 'ideas' | 'done' | 'declined';
  /** Stable; for a sprint its id. */
  readonly id: string;
  readonly label: string;
  /** Grey text beside the label. */
  readonly detail: string;
  readonly items: readonly Item[];
  readonly collapsed: boolean;
}

/** Divides all items of a backlog into the groups of the tree (spec: order §3.12). Every item is in exactly one. */
export function groupsOf(backlog: Backlog, asOf: string): Group[] {
  const sprint = currentSprint(backlog, asOf);
  const items: Record<Group['kind'], Item[]> = { sprint: [], next: [], epics: [], ideas: [], done: [], declined: [] };
  for (const item of backlog.items()) items[groupOf(item, sprint)].push(item);
  const counted = (kind: Group['kind'], label: string): Group[] => {
    const { length } = items[kind];
    return length === 0 ? [] : [{ kind, id: kind, label, detail: String(length), items: items[kind], collapsed: true }];
  };
  return [
    ...(sprint ? [sprintGroup(sprint, items.sprint, backlog, asOf)] : []),
    { kind: 'next', id: 'next', label: 'Next', detail: '', items: items.next, collapsed: false },
    ...counted('epics', 'Epics'),
    ...counted('ideas', 'Ideas'),
    ...counted('done', 'Done'),
    ...counted('declined', 'Declined'),
  ];
}

/** Files whose status could not be read stand first in *Next*, where somebody will see them. */
function groupOf(item: Item, sprint: Sprint | undefined): Group['kind'] {
  const { status } = item.fields;
  const isUnplaced =
    item.broken && (!item.places.has('status') || item.fieldProblems.some(({ field }) => field === 'status'));
  if (isUnplaced) return 'next';
  if (status === 'done' || status === 'declined') return status;
  if (item.type === 'epic') return status === 'idea' ? 'ideas' : 'epics';
  if (!isOpen(status)) return 'ideas';
  return sprint && isInSprint(item, sprint) ? 'sprint' : 'next';
}

/** `0 of 23 pts · 7 working days left · usually 12–17`: of what is in the sprint now, accepted items included. */
function sprintGroup(sprint: Sprint, items: readonly Item[], backlog: Backlog, asOf: string): Group {
  const { team } = backlog;
  const done = finishedIn(sprint, backlog, asOf);
  const all = sizeOf([...items, ...done], team);
  const unit = { points: 'pts', days: 'days', items: 'items' }[all.unit];
  const left = workingDaysBetween(asOf, sprint.fields.end ?? asOf, team);
  const velocity = recentVelocity(backlog, asOf);
  const detail = [
    `${formatNumber(sizeOf(done, team).amount)} of ${formatNumber(all.amount)} ${unit}`,
    ...(all.unestimated > 0 ? [`${all.unestimated} without estimate`] : []),
    `${left} working ${left === 1 ? 'day' : 'days'} left`,
    ...(velocity.length >= 2 ? [`usually ${range(velocity)}`] : []),
  ];
  return {
    kind: 'sprint',
    id: sprint.id,
    label: sprintName(sprint),
    detail: detail.join(' · '),
    items,
    collapsed: false,
  };
}

function range(numbers: readonly number[]): string {
  const [least, most] = [formatNumber(Math.min(...numbers)), formatNumber(Math.max(...numbers))];
  return least === most ? least : `${least}–${most}`;
}
