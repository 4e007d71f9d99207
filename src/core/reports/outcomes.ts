import { readExpectedOutcome } from '../model/expectedOutcome.js';
import { compareIds } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import { dateOf, dayNumber } from '../order/calendar.js';
import { outcomeWindowStart, type WindowStart } from '../order/outcomeWindow.js';
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
    const from = isDoneBy(item, input.asOf) ? outcomeWindowStart(item, input.backlog) : undefined;
    if (!from) continue;
    const { body } = await input.documents.get(item.file);
    const bullets = sectionItems(findSection(body, 'outcome')).map(({ text }) => text);
    if (bullets.some((text) => /^(measured|verdict):/i.test(text))) continue;
    for (const text of bullets) {
      const expected = readExpectedOutcome(text);
      if (!expected) continue;
      const date = dateOf(dayNumber(from.date) + expected.days);
      due.push({ item, date, why: `${counted(expected.count, expected.unit)} after ${whatOf(from)}` });
    }
  }
  return due.sort((a, b) => (a.date === b.date ? compareIds(a.item.id, b.item.id) : a.date < b.date ? -1 : 1));
}

function whatOf({ release }: WindowStart): string {
  return release === undefined ? 'it was finished' : escape(release);
}
