import { compareIds, sameId } from '../model/itemId.js';
import type { Item, Sprint } from '../model/record.js';
import {
  currentSprint,
  endedSprints,
  finishedIn,
  isInSprint,
  itemsOfSprint,
  lastSprint,
  sprintName,
} from '../order/sprints.js';
import { countedIn, formatNumber, sizeOf } from '../order/size.js';
import { findSection, sectionItems } from '../text/sections.js';
import { dayAndMonth, period } from './dates.js';
import { blocks, counted, escape, lines, table } from './markdown.js';
import { outcomesLine } from './outcomes.js';
import { planAndReality } from './planAndReality.js';
import { fileNameOf, footer, NoReport, type Report, type ReportInput } from './report.js';
import { firstCriterion, forWhom, leadOf, named, visionLine } from './texts.js';
import { whatMoved } from './whatMoved.js';

/** The Sprint Review (spec: documents §4.3). Without an id: the sprint that ends today, else the one that ended last. */
export async function sprintReview(input: ReportInput, id?: string): Promise<Report> {
  const { backlog, asOf } = input;
  const sprint = requireSprint(input, id);
  const { start, end } = sprint.fields;
  const title = `${sprintName(sprint)} review${start !== undefined && end !== undefined ? ` · ${period(start, end)}` : ''}`;
  const done = finishedIn(sprint, backlog, asOf).sort(byId);
  const open = itemsOfSprint(sprint, backlog)
    .filter((item) => !done.includes(item))
    .sort(byId);
  const goal = (await leadOf(input, sprint.file)) ?? '[your words: what the sprint was for]';
  const verdict = sprint.fields.result ?? '[your words: met / partly / missed, because …]';
  const markdown = blocks(
    `# ${escape(title)}`,
    lines(`**Goal:** ${goal} **Verdict:** ${verdict}`, await visionLine(input)),
    await doneSection(done, input),
    notDoneSection(open, sprint, input),
    lines('## Plan and reality', await planAndReality(sprint, done, open, input)),
    await whatMoved(sprint, input),
    lines(
      await outcomesLine(sprint, input),
      '## Reactions',
      await reactions(sprint, input),
      '## Backlog changes we propose',
      '- [your words: from the reactions, with Turn Reaction into…]',
    ),
    await footer(input),
  );
  const kind = 'sprint-review';
  return {
    kind,
    id: sprint.id,
    title,
    markdown: `${markdown}\n`,
    fileName: fileNameOf(asOf, kind, sprint.id),
    notes: [],
  };
}

function requireSprint({ backlog, asOf }: ReportInput, id: string | undefined): Sprint {
  if (id !== undefined) {
    const found = backlog.find('sprint', id);
    if (found) return found;
    const known = backlog.all('sprint').map((sprint) => sprint.id);
    throw new NoReport(`There is no sprint ${id}.${known.length === 0 ? '' : ` There are: ${known.join(', ')}.`}`);
  }
  const current = currentSprint(backlog, asOf);
  const ended = current?.fields.end === asOf ? current : endedSprints(backlog, asOf).at(-1);
  if (!ended) throw new NoReport(`No sprint has ended by ${asOf}. Name the sprint to review it before its end.`);
  return ended;
}

async function doneSection(done: readonly Item[], input: ReportInput): Promise<string> {
  const size = sizeOf(done, input.backlog.team);
  const amount = size.unit === 'items' ? '' : `${countedIn(size.amount, size.unit)}, `;
  if (done.length === 0) return '## Done: nothing';
  const rows = await Promise.all(done.map((item) => doneRow(item, input)));
  return lines(`## Done (${amount}${counted(done.length, 'item')})`, table(['Item', 'For whom', 'To show'], rows));
}

async function doneRow(item: Item, input: ReportInput): Promise<string[]> {
  const document = await input.documents.get(item.file);
  const unticked = item.facts.criteria - item.facts.criteriaTicked;
  const warning = unticked === 0 ? '' : ` · ⚠ ${unticked} ${unticked === 1 ? 'criterion' : 'criteria'} not ticked`;
  return [named(item), forWhom(item, document), (firstCriterion(document) ?? '–') + warning];
}

function notDoneSection(items: readonly Item[], sprint: Sprint, input: ReportInput): string | undefined {
  if (items.length === 0) return undefined;
  const bullet = items.length === 1 ? '' : '- ';
  return lines(
    '## Not done',
    ...items.map((item) => `${bullet}${named(item)}${sizeText(item, input)}: ${whereTo(item, sprint, input)}.`),
  );
}

function sizeText({ fields: { estimate } }: Item, { backlog }: ReportInput): string {
  return estimate === undefined || backlog.team.estimate === 'count' ? '' : ` (${formatNumber(estimate)})`;
}

function whereTo(item: Item, sprint: Sprint, { asOf }: ReportInput): string {
  const { status, finished } = item.fields;
  if (!isInSprint(item, sprint)) return `carried to sprint ${escape(nextSprintOf(item, sprint))}`;
  if (status === 'done' && finished !== undefined && finished <= asOf)
    return `finished on ${dayAndMonth(finished, asOf)}, after the sprint`;
  if (status === 'declined') return 'declined';
  return (sprint.fields.end ?? asOf) < asOf ? `${status}, not in a later sprint` : status;
}

function nextSprintOf(item: Item, sprint: Sprint): string {
  const sprints = item.fields.sprint ?? [];
  return sprints[sprints.findIndex((id) => sameId(id, sprint.id)) + 1] ?? lastSprint(item) ?? '';
}

/** What people said, where the sprint's file holds it already. */
async function reactions(sprint: Sprint, input: ReportInput): Promise<string> {
  const { body } = await input.documents.get(sprint.file);
  const said = sectionItems(findSection(body, 'review')).filter(({ text }) => text.trim() !== '');
  if (said.length === 0) return '- [your words: what people said in the meeting]';
  return said.map(({ text }) => `- ${escape(text)}`).join('\n');
}

function byId(a: Item, b: Item): number {
  return compareIds(a.id, b.id);
}
