import { addedOn, committedSet } from '../flow/committedSet.js';
import { idKey } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import { formatNumber, sizeOf } from '../order/size.js';
import { isInSprint } from '../order/sprints.js';
import { dayAndMonth } from './dates.js';
import { escape } from './markdown.js';
import type { ReportInput } from './report.js';

/**
 * `Planned 21, added 3 (LAR-20, 5 March), finished 16 (13 of the planned 21), carried 8. Scope grew 14 %.` in the team's unit.
 * Without history only what was finished and carried is known.
 */
export async function planAndReality(
  sprint: Sprint,
  done: readonly Item[],
  open: readonly Item[],
  input: ReportInput,
): Promise<string> {
  const amount = (items: readonly Item[]): string => formatNumber(amountOf(items, input));
  const left = leftOver(open, sprint, input);
  const committed = await committedSet(sprint, input);
  if (!committed) {
    const sentence = [`Finished ${amount(done)}`, ...left].join(', ');
    return `${sentence}. What was planned and what was added later is unknown without history.`;
  }
  const planned = new Map(committed.map((item) => [idKey(item.id), item]));
  const now = new Set([...done, ...open].map(({ id }) => idKey(id)));
  const added = [...done, ...open].filter(({ id }) => !planned.has(idKey(id)));
  const removed = committed.filter(({ id }) => !now.has(idKey(id)));
  const donePlanned = done.flatMap(({ id }) => planned.get(idKey(id)) ?? []);
  const sentence = [
    `Planned ${amount(committed)}`,
    added.length === 0 ? 'added 0' : `added ${amount(added)} (${await whenAdded(added, sprint, input)})`,
    ...(removed.length === 0
      ? []
      : [`taken out ${amount(removed)} (${removed.map(({ id }) => escape(id)).join(', ')})`]),
    `finished ${amount(done)} (${amount(donePlanned)} of the planned ${amount(committed)})`,
    ...left,
  ].join(', ');
  return `${sentence}.${growth(amountOf(committed, input), amountOf(added, input) - amountOf(removed, input))}`;
}

function amountOf(items: readonly Item[], { backlog }: ReportInput): number {
  return sizeOf(items, backlog.team).amount;
}

/** Unfinished work: what went to a later sprint, and what did not. */
function leftOver(open: readonly Item[], sprint: Sprint, input: ReportInput): string[] {
  const carried = open.filter((item) => !isInSprint(item, sprint));
  const left = open.filter((item) => isInSprint(item, sprint));
  return [
    `carried ${formatNumber(amountOf(carried, input))}`,
    ...(left.length === 0 ? [] : [`left ${formatNumber(amountOf(left, input))}`]),
  ];
}

/** `LAR-20, 5 March; LAR-21`: the day history has it in the sprint, else the day work on it began. */
async function whenAdded(added: readonly Item[], sprint: Sprint, input: ReportInput): Promise<string> {
  const days = await addedOn(sprint, added, input);
  const texts = added.map((item) => {
    const day = days.get(item) ?? item.fields.started;
    return day === undefined ? escape(item.id) : `${escape(item.id)}, ${dayAndMonth(day, input.asOf)}`;
  });
  return texts.join('; ');
}

function growth(planned: number, change: number): string {
  const percent = planned === 0 ? 0 : Math.round((100 * Math.abs(change)) / planned);
  return percent === 0 ? '' : ` Scope ${change > 0 ? 'grew' : 'shrank'} ${percent} %.`;
}
