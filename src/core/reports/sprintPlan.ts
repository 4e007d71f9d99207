import type { Item, Sprint } from '../model/record.js';
import { isBlockingQuestion } from '../model/readFacts.js';
import { firstWords } from '../model/readRecord.js';
import { isOpen } from '../model/workflow.js';
import { demandOf } from '../order/demand.js';
import { inversionsOf } from '../order/inversions.js';
import { currentSprint, isInSprint, pointsOf, recentVelocity, sum } from '../order/sprints.js';
import { findSection, sectionItems } from '../text/sections.js';
import { committedSet } from './committedSet.js';
import { period } from './dates.js';
import { blocks, counted, escape, listed, table } from './markdown.js';
import { footer, NoReport, type Report, type ReportInput } from './report.js';
import { goalOf, servedGoals } from './servedGoals.js';
import { forWhom, leadOf, measurementsOf, named, quoteOf, visionLine, withUnit } from './texts.js';

/** The Sprint Plan (spec: documents §4.1). Without an id: the current sprint. */
export async function sprintPlan(input: ReportInput, id?: string): Promise<Report> {
  const { backlog, asOf } = input;
  const sprint = id === undefined ? currentSprint(backlog, asOf) : backlog.find('sprint', id);
  if (!sprint) {
    throw new NoReport(id === undefined ? `No sprint includes ${asOf}. Name one: sprint-plan ID.` : `There is no sprint ${id}.`);
  }
  const items = await plannedItems(sprint, input);
  const { start, end } = sprint.fields;
  const title = `Sprint ${sprint.id} plan${start !== undefined && end !== undefined ? ` · ${period(start, end)}` : ''}`;
  const rows = await Promise.all(items.map((item, at) => row(item, at + 1, sprint, input)));
  const markdown = blocks([
    `# ${escape(title)}`,
    [await goalLine(sprint, input), await servesLine(items, input), await visionLine(input)].filter(Boolean).join('\n'),
    sizeLine(sprint, items, input),
    items.length === 0 ? 'No items are in this sprint yet.' : table(['#', 'Item', unitHeader(input), 'For', 'Why now', 'Ready?'], rows),
    [await questionsLine(items, input), nextLine(sprint, items, input)].filter(Boolean).join('\n'),
    await footer(input),
  ]);
  return { title, markdown: `${markdown}\n`, fileName: `${asOf}-sprint-plan-${sprint.id}.md` };
}

/** The committed set as the items are now, in order; without history the sprint's items that were in it. */
async function plannedItems(sprint: Sprint, input: ReportInput): Promise<Item[]> {
  const { backlog } = input;
  const committed = await committedSet(sprint, input);
  const now = committed?.flatMap(({ id }) => backlog.find('item', id) ?? []) ?? backlog.items().filter((item) => isInSprint(item, sprint));
  return [...new Set(now)].filter((item) => item.type !== 'epic').sort((a, b) => backlog.compare(a, b));
}

async function goalLine(sprint: Sprint, input: ReportInput): Promise<string> {
  return `**Goal.** ${(await leadOf(input, sprint.file)) ?? '[your words: what this sprint is for]'}`;
}

async function servesLine(items: readonly Item[], input: ReportInput): Promise<string | undefined> {
  const unit = unitWord(input);
  const goals = await Promise.all(
    servedGoals(items, input.backlog).map(async ({ goal, points }) => {
      const metric = goal.fields.metric === undefined ? undefined : input.backlog.find('metric', goal.fields.metric);
      const last = metric && (await measurementsOf(metric, input)).at(-1);
      const way =
        metric && last && goal.fields.to !== undefined
          ? `${withUnit(last.value, metric)} → ${withUnit(goal.fields.to, metric)}${metric.fields.unit !== undefined && metric.fields.unit !== '%' ? ` ${escape(metric.fields.unit)}` : ''}; `
          : '';
      return `*${escape(goal.title)}* (${way}${counted(points, unit)})`;
    }),
  );
  return goals.length === 0 ? undefined : `Serves ${listed(goals)}.`;
}


function sizeLine(sprint: Sprint, items: readonly Item[], input: ReportInput): string {
  const { team } = input.backlog;
  const planned = sum(items.map((item) => pointsOf(item, team)));
  const { capacity } = sprint.fields;
  const velocity = recentVelocity(input.backlog, sprint.fields.start ?? input.asOf);
  const sentences = [`**Size.** ${counted(planned, unitWord(input))} planned${capacity === undefined ? '' : `, capacity set to ${capacity}`}.`];
  if (velocity.length >= 2) {
    const best = Math.max(...velocity);
    sentences.push(`The last ${numberWord(velocity.length)} sprints finished ${listed(velocity.map(String))}.`);
    if (planned > best) {
      const drop = planned - (velocity.at(-1) ?? 0);
      sentences.push(`${planned} is more than any of them: either drop about ${counted(drop, unitWord(input))} or say which item goes first if time runs out.`);
    }
  }
  const carried = items.flatMap((item) => {
    const before = item.fields.sprint?.at(-2);
    return before === undefined ? [] : [`${item.id}, ${counted(pointsOf(item, team), unitWord(input))}, comes from sprint ${before}`];
  });
  if (carried.length > 0) sentences.push(`(${escape(carried.join('; '))}.)`);
  return sentences.join(' ');
}

function numberWord(count: number): string {
  return ['no', 'one', 'two', 'three', 'four'][count] ?? String(count);
}

async function row(item: Item, place: number, sprint: Sprint, input: ReportInput): Promise<string[]> {
  const document = await input.documents.get(item.file);
  const points = input.backlog.team.estimate === 'count' ? 1 : item.fields.estimate;
  return [
    String(place),
    named(item),
    points === undefined ? '–' : String(points),
    forWhom(item, document),
    await whyNow(item, input),
    readiness(item, sprint),
  ];
}

async function whyNow(item: Item, input: ReportInput): Promise<string> {
  const { backlog, documents } = input;
  const { demand, voices, strongest } = demandOf(item, backlog);
  if (demand > 0) {
    const quote = strongest && quoteOf(await documents.get(strongest.file));
    const parts = [`♥${demand}`, ...(voices > 1 ? [`from ${voices} voices`] : []), ...(quote === undefined ? [] : [`"${escape(firstWords(quote))}"`])];
    return parts.join(' ');
  }
  if (item.type === 'spike') {
    const decides = backlog.items().find((other) => other !== item && other.facts.assumptions > 0 && other.facts.mentions.some(({ id }) => id === item.id));
    if (decides) return `decides ${decides.id}`;
  }
  return goalOf(item, backlog)?.id ?? '–';
}

function readiness(item: Item, sprint: Sprint): string {
  const { started, blocked, status, timebox } = item.fields;
  if (blocked !== undefined) return `blocked: ${escape(blocked)}`;
  if (status === 'done') return 'done';
  if (started !== undefined && sprint.fields.start !== undefined && started < sprint.fields.start) return 'started';
  if (item.facts.openQuestions > 0) return counted(item.facts.openQuestions, 'open question');
  if (item.type === 'story' && item.facts.criteria === 0) return 'no criteria';
  if (item.type === 'spike' && timebox !== undefined) return `yes, ${timeboxWords(timebox)} at most`;
  return status === 'idea' || status === 'planned' ? status : 'yes';
}

function timeboxWords(timebox: string): string {
  const match = /^([\d.]+)\s*([hd])$/.exec(timebox);
  return match ? counted(Number(match[1]), match[2] === 'h' ? 'hour' : 'day') : timebox;
}

async function questionsLine(items: readonly Item[], input: ReportInput): Promise<string | undefined> {
  const asked: string[] = [];
  for (const item of items) {
    if (item.facts.openQuestions === 0 || !isOpen(item.fields.status)) continue;
    const questions = sectionItems(findSection((await input.documents.get(item.file)).body, 'questions')).filter(isBlockingQuestion);
    asked.push(`answer ${item.id} ${questions.map(({ text }) => `"${escape(text)}"`).join(', ')}`);
  }
  return asked.length === 0 ? undefined : `**Before we start:** ${asked.join('; ')}`;
}

function nextLine(sprint: Sprint, planned: readonly Item[], { backlog }: ReportInput): string | undefined {
  const open = backlog.items().filter((item) => backlog.position(item) !== undefined && !planned.includes(item) && !isInSprint(item, sprint));
  const next = open.slice(0, 3).map((item) => {
    const [first] = inversionsOf(item, backlog);
    return first ? `${item.id} (needs ${first.id} first)` : item.id;
  });
  return next.length === 0 ? undefined : `**Next in line, not planned:** ${next.join(', ')}.`;
}

function unitWord({ backlog }: ReportInput): string {
  return { points: 'point', days: 'day', count: 'item' }[backlog.team.estimate];
}

function unitHeader({ backlog }: ReportInput): string {
  return { points: 'Pts', days: 'Days', count: 'Items' }[backlog.team.estimate];
}

