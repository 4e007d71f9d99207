import type { Backlog } from '../backlog/backlog.js';
import { sameId } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import type { TeamSettings } from '../model/team.js';

/** The sprint whose dates hold the day; of several the one that began last. */
export function currentSprint(backlog: Backlog, asOf: string): Sprint | undefined {
  return byStart(backlog)
    .filter(({ fields: { start, end } }) => start !== undefined && end !== undefined && start <= asOf && asOf <= end)
    .at(-1);
}

/** Sprints that have ended before the day, first to last. */
export function endedSprints(backlog: Backlog, asOf: string): Sprint[] {
  return byStart(backlog).filter(({ fields: { end } }) => end !== undefined && end < asOf);
}

function byStart(backlog: Backlog): Sprint[] {
  return [...backlog.all('sprint')].sort((a, b) => ((a.fields.start ?? '') < (b.fields.start ?? '') ? -1 : 1));
}

/** The sprint an item is in now: the last of its list. */
export function lastSprint(item: Item): string | undefined {
  return item.fields.sprint?.at(-1);
}

export function isInSprint(item: Item, sprint: Sprint): boolean {
  const last = lastSprint(item);
  return last !== undefined && sameId(last, sprint.id);
}

/** Estimate in the team's unit; every item is 1 where the team counts items, 0 where none is given. */
export function pointsOf(item: Item, team: TeamSettings): number {
  return team.estimate === 'count' ? 1 : (item.fields.estimate ?? 0);
}

/** Points finished in each of the last four ended sprints, first to last. */
export function recentVelocity(backlog: Backlog, asOf: string): number[] {
  return endedSprints(backlog, asOf)
    .slice(-4)
    .map((sprint) => sum(finishedIn(sprint, backlog).map((item) => pointsOf(item, backlog.team))));
}

/** Items accepted in a sprint. */
export function finishedIn(sprint: Sprint, backlog: Backlog): Item[] {
  return backlog.items().filter((item) => item.fields.status === 'done' && item.type !== 'epic' && isInSprint(item, sprint));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
