import type { Backlog } from '../backlog/backlog.js';
import type { Item, Sprint } from '../model/record.js';
import { isOpen } from '../model/workflow.js';
import { workingDaysBetween } from './calendar.js';
import { currentSprint, finishedIn, isInSprint, pointsOf, recentVelocity, sum } from './sprints.js';

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
  const groups = new Map<Group['kind'], Item[]>();
  for (const item of backlog.items()) {
    const kind = groupOf(item, sprint);
    groups.set(kind, [...(groups.get(kind) ?? []), item]);
  }
  const of = (kind: Group['kind']): readonly Item[] => groups.get(kind) ?? [];
  const counted = (kind: Group['kind'], label: string): Group[] =>
    of(kind).length === 0 ? [] : [{ kind, id: kind, label, detail: String(of(kind).length), items: of(kind), collapsed: true }];
  return [
    ...(sprint ? [sprintGroup(sprint, of('sprint'), backlog, asOf)] : []),
    { kind: 'next', id: 'next', label: 'Next', detail: '', items: of('next'), collapsed: false },
    ...counted('epics', 'Epics'),
    ...counted('ideas', 'Ideas'),
    ...counted('done', 'Done'),
    ...counted('declined', 'Declined'),
  ];
}

/** Files whose status could not be read stand first in *Next*, where somebody will see them. */
function groupOf(item: Item, sprint: Sprint | undefined): Group['kind'] {
  const { status } = item.fields;
  const isUnplaced = item.broken && (!item.places.has('status') || item.fieldProblems.some(({ field }) => field === 'status'));
  if (isUnplaced) return 'next';
  if (status === 'done' || status === 'declined') return status;
  if (item.type === 'epic') return status === 'idea' ? 'ideas' : 'epics';
  if (!isOpen(status)) return 'ideas';
  return sprint && isInSprint(item, sprint) ? 'sprint' : 'next';
}

function sprintGroup(sprint: Sprint, items: readonly Item[], backlog: Backlog, asOf: string): Group {
  const done = finishedIn(sprint, backlog);
  const points = (all: readonly Item[]): number => sum(all.map((item) => pointsOf(item, backlog.team)));
  const unit = { points: 'pts', days: 'days', count: 'items' }[backlog.team.estimate];
  const left = workingDaysBetween(asOf, sprint.fields.end ?? asOf, backlog.team);
  const velocity = recentVelocity(backlog, asOf);
  const detail = [
    `${points(done)} of ${points([...items, ...done])} ${unit}`,
    `${left} working ${left === 1 ? 'day' : 'days'} left`,
    ...(velocity.length >= 2 ? [`usually ${range(velocity)}`] : []),
  ];
  return { kind: 'sprint', id: sprint.id, label: `Sprint ${sprint.id}`, detail: detail.join(' · '), items, collapsed: false };
}

function range(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? String(least) : `${least}–${most}`;
}
