import type { Backlog } from '../backlog/backlog.js';
import { compareIds } from '../model/itemId.js';
import type { Goal, Item } from '../model/record.js';
import { countedIn, sizeOf } from '../order/size.js';
import { escape, listed } from './markdown.js';
import type { ReportInput } from './report.js';
import { measurementsOf, withUnit } from './texts.js';

/** The goal an item serves: its own, else its epic's. */
export function goalOf(item: Item, backlog: Backlog): Goal | undefined {
  const epic = item.fields.epic === undefined ? undefined : backlog.find('item', item.fields.epic);
  const id = item.fields.goal ?? epic?.fields.goal;
  return id === undefined ? undefined : backlog.find('goal', id);
}

/**
 * `Serves *Food leaves before its date* (83 % → 90 %; 5 points) and …`: the goals of the items, most work first; undefined
 * where no item has a goal.
 */
export async function servesLine(items: readonly Item[], input: ReportInput): Promise<string | undefined> {
  const { backlog } = input;
  const byGoal = new Map<Goal, Item[]>();
  for (const item of items) {
    const goal = goalOf(item, backlog);
    if (goal) byGoal.set(goal, [...(byGoal.get(goal) ?? []), item]);
  }
  const served = [...byGoal].map(([goal, own]) => ({ goal, count: own.length, size: sizeOf(own, backlog.team) }));
  served.sort((a, b) => b.size.amount - a.size.amount || b.count - a.count || compareIds(a.goal.id, b.goal.id));
  const words = await Promise.all(
    served.map(async ({ goal, count, size }) => {
      const work = size.amount === 0 ? countedIn(count, 'items') : countedIn(size.amount, size.unit);
      const way = await wayOf(goal, input);
      return `*${escape(goal.title || goal.id)}* (${way === undefined ? '' : `${way}; `}${work})`;
    }),
  );
  return words.length === 0 ? undefined : `Serves ${listed(words)}.`;
}

/** `41 → 35 minutes`, `83 % → 90 %`: the metric's last value and where it is to go. */
async function wayOf(goal: Goal, input: ReportInput): Promise<string | undefined> {
  const { metric: id, to } = goal.fields;
  const metric = id === undefined ? undefined : input.backlog.find('metric', id);
  const now = metric && (await measurementsOf(metric, input)).at(-1);
  if (!metric || !now || to === undefined) return undefined;
  const { unit } = metric.fields;
  const word = unit === undefined || unit === '%' ? '' : ` ${escape(unit)}`;
  return `${withUnit(now.value, metric)} → ${withUnit(to, metric)}${word}`;
}
