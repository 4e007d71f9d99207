import { compareIds } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import { dateOf, dayNumber } from '../order/calendar.js';
import { isDoneBy } from '../order/sprints.js';
import { findSection, sectionItems } from '../text/sections.js';
import { dayAndMonth } from './dates.js';
import { counted, escape } from './markdown.js';
import type { ReportInput } from './report.js';

/** When the effect of an item is to be looked at: its `expected:` window, counted from its release or its finish. */
interface Due {
  readonly item: Item;
  readonly date: string;
  /** `8 weeks after 1.3`. */
  readonly why: string;
}

const daysIn: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30 };

/** Outcomes whose window ends within the sprint, and the next one after it. Nothing where no item expects anything. */
export async function outcomesLine(sprint: Sprint, input: ReportInput): Promise<string | undefined> {
  const { start = '', end = '' } = sprint.fields;
  const all = await dueOutcomes(input);
  const now = all.filter(({ date }) => start <= date && date <= end);
  const next = all.find(({ date }) => date > end);
  if (now.length === 0 && !next) return undefined;
  const text = ({ item, date, why }: Due): string => `${escape(item.id)} on ${dayAndMonth(date, input.asOf)} (${why})`;
  const due = now.length === 0 ? 'none this sprint' : now.map(text).join(', ');
  return `## Outcomes due: ${due}.${next ? ` Next: ${text(next)}.` : ''}`;
}

async function dueOutcomes(input: ReportInput): Promise<Due[]> {
  const due: Due[] = [];
  for (const item of input.backlog.items()) {
    const from = isDoneBy(item, input.asOf) ? windowStart(item, input) : undefined;
    if (!from) continue;
    const { body } = await input.documents.get(item.file);
    const bullets = sectionItems(findSection(body, 'outcome')).map(({ text }) => text);
    if (bullets.some((text) => /^(measured|verdict):/i.test(text))) continue;
    for (const text of bullets) {
      const match = /^expected:.*\bwithin (\d{1,4}) (day|week|month)s?\b/i.exec(text);
      if (!match) continue;
      const [count, unit] = [Number(match[1]), (match[2] ?? 'day').toLowerCase()];
      const date = dateOf(dayNumber(from.date) + count * (daysIn[unit] ?? 1));
      due.push({ item, date, why: `${counted(count, unit)} after ${from.what}` });
    }
  }
  return due.sort((a, b) => (a.date === b.date ? compareIds(a.item.id, b.item.id) : a.date < b.date ? -1 : 1));
}

/** The day its release shipped; without a release the day it was accepted. */
function windowStart(item: Item, { backlog }: ReportInput): { date: string; what: string } | undefined {
  const { release, finished } = item.fields;
  if (release === undefined) return finished === undefined ? undefined : { date: finished, what: 'it was finished' };
  const date = backlog.find('release', release)?.fields.date;
  return date === undefined ? undefined : { date, what: escape(release) };
}
