import type { Item, Sprint } from '../model/record.js';
import { dateOf, dayNumber } from '../order/calendar.js';
import { findSection, sectionItems } from '../text/sections.js';
import { dayAndMonth } from './dates.js';
import type { ReportInput } from './report.js';

/** When the effect of an item is to be looked at: its `expected:` window, counted from its release or its finish. */
interface Due {
  readonly item: Item;
  readonly date: string;
  readonly why: string;
}

/** Outcomes whose window ends within the sprint, and the next one after it. Nothing where no item expects anything. */
export async function outcomesLine(sprint: Sprint, input: ReportInput): Promise<string | undefined> {
  const { start = '', end = '' } = sprint.fields;
  const all = await dueOutcomes(input);
  const now = all.filter(({ date }) => start <= date && date <= end);
  const next = all.find(({ date }) => date > end);
  if (all.length === 0) return undefined;
  const due = now.length === 0 ? 'none this sprint' : now.map(({ item, date }) => `${item.id} on ${dayAndMonth(date)}`).join(', ');
  return `## Outcomes due: ${due}.${next ? ` Next: ${next.item.id} on ${dayAndMonth(next.date)} (${next.why}).` : ''}`;
}

async function dueOutcomes(input: ReportInput): Promise<Due[]> {
  const due: Due[] = [];
  for (const item of input.backlog.items()) {
    if (item.fields.status !== 'done') continue;
    const { body } = await input.documents.get(item.file);
    const bullets = sectionItems(findSection(body, 'outcome')).map(({ text }) => text);
    const expected = bullets.map((text) => /^expected:.*\bwithin (\d+) (days?|weeks?|months?)\b/i.exec(text)).find((match) => match !== null);
    const from = startOfWindow(item, input);
    if (!expected || !from || bullets.some((text) => /^measured:/i.test(text))) continue;
    const [, count = '0', unit = 'days'] = expected;
    const days = Number(count) * (unit.startsWith('week') ? 7 : unit.startsWith('month') ? 30 : 1);
    due.push({ item, date: dateOf(dayNumber(from.date) + days), why: `${count} ${unit} after ${from.what}` });
  }
  return due.sort((a, b) => (a.date < b.date ? -1 : 1));
}

function startOfWindow(item: Item, { backlog }: ReportInput): { date: string; what: string } | undefined {
  const { release, finished } = item.fields;
  if (release === undefined) return finished === undefined ? undefined : { date: finished, what: 'it was finished' };
  const date = backlog.find('release', release)?.fields.date;
  return date === undefined ? undefined : { date, what: release };
}
