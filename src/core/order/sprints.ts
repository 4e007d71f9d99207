import type { Backlog } from '../backlog/backlog.js';
import { sameId } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import { sizeOf } from './size.js';

/** The sprint whose dates hold the day; of several the one that began last. */
export function currentSprint(backlog: Backlog, asOf: string): Sprint | undefined {
  return byStart(backlog)
    .filter(({ fields: { start, end } }) => start !== undefined && end !== undefined && start <= asOf && asOf <= end)
    .at(-1);
}

/** Sprints that have ended before the day, first to last. */
export function endedSprints(backlog: Backlog, asOf: string): Sprint[] {
  return byStart(backlog).filter(
    ({ fields: { start, end } }) => start !== undefined && end !== undefined && end < asOf,
  );
}

/** `Sprint 8`; an id that says so itself stays as it is. */
export function sprintName(sprint: Sprint): string {
  return /^(sprint|iteration)\b/i.test(sprint.id) ? sprint.id : `Sprint ${sprint.id}`;
}

/** The sprint an item is in now: the last of its list. */
export function lastSprint(item: Item): string | undefined {
  return item.fields.sprint?.at(-1);
}

/** Whether the item is in the sprint now. */
export function isInSprint(item: Item, sprint: Sprint): boolean {
  const last = lastSprint(item);
  return last !== undefined && sameId(last, sprint.id);
}

/** Items that are or once were in a sprint, in the full order; an epic is no work of a sprint. */
export function itemsOfSprint(sprint: Sprint, backlog: Backlog): Item[] {
  const files = new Set(backlog.referring('sprint', sprint.id).map(({ file }) => file));
  if (files.size === 0) return [];
  return backlog.items().filter((item) => files.has(item.file) && item.type !== 'epic');
}

/** Whether the item was accepted by the end of a day. An acceptance without date counts as long ago. */
export function isDoneBy(item: Item, date: string): boolean {
  const { status, finished } = item.fields;
  return status === 'done' && (finished === undefined || finished <= date);
}

/** Items accepted within the dates of a sprint they were in, as known on the day `asOf`. */
export function finishedIn(sprint: Sprint, backlog: Backlog, asOf: string): Item[] {
  const { start = '', end = '' } = sprint.fields;
  return itemsOfSprint(sprint, backlog).filter((item) => {
    const { finished } = item.fields;
    if (!isDoneBy(item, asOf)) return false;
    return finished === undefined ? isInSprint(item, sprint) : start <= finished && finished <= end;
  });
}

/** What each of the last four sprints finished that ended before `before`, first to last, in the team's unit. */
export function recentVelocity(backlog: Backlog, before: string, asOf = before): number[] {
  return endedSprints(backlog, before)
    .slice(-4)
    .map((sprint) => sizeOf(finishedIn(sprint, backlog, asOf), backlog.team).amount);
}

function byStart(backlog: Backlog): Sprint[] {
  return [...backlog.all('sprint')].sort((a, b) => {
    const [one, other] = [a.fields.start ?? '', b.fields.start ?? ''];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
