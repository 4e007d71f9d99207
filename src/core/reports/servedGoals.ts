import type { Backlog } from '../backlog/backlog.js';
import type { Goal, Item } from '../model/record.js';
import { pointsOf } from '../order/sprints.js';

/** The goal an item serves: its own, else its epic's. */
export function goalOf(item: Item, backlog: Backlog): Goal | undefined {
  const epic = item.fields.epic === undefined ? undefined : backlog.find('item', item.fields.epic);
  const id = item.fields.goal ?? epic?.fields.goal;
  return id === undefined ? undefined : backlog.find('goal', id);
}

/** Goals of these items with their points, most points first. */
export function servedGoals(items: readonly Item[], backlog: Backlog): { goal: Goal; points: number }[] {
  const points = new Map<Goal, number>();
  for (const item of items) {
    const goal = goalOf(item, backlog);
    if (goal) points.set(goal, (points.get(goal) ?? 0) + pointsOf(item, backlog.team));
  }
  return [...points].map(([goal, sum]) => ({ goal, points: sum })).sort((a, b) => b.points - a.points || (a.goal.id < b.goal.id ? -1 : 1));
}
