import { parseItemId } from '../model/itemId.js';
import type { Item, Metric, Sprint } from '../model/record.js';
import { endedSprints, finishedIn, pointsOf, sum } from '../order/sprints.js';
import { committedSet } from './committedSet.js';
import { dayAndMonth, period } from './dates.js';
import { blocks, counted, escape, table } from './markdown.js';
import { outcomesLine } from './outcomes.js';
import { footer, NoReport, type Report, type ReportInput } from './report.js';
import { firstCriterion, forWhom, leadOf, measurementsOf, named, visionLine, withUnit } from './texts.js';

/** The Sprint Review (spec: documents §4.3). Without an id: the sprint that ended last. */
export async function sprintReview(input: ReportInput, id?: string): Promise<Report> {
  const { backlog, asOf } = input;
  const sprint = id === undefined ? endedSprints(backlog, asOf).at(-1) : backlog.find('sprint', id);
  if (!sprint) throw new NoReport(id === undefined ? `No sprint has ended by ${asOf}.` : `There is no sprint ${id}.`);
  const { start, end } = sprint.fields;
  const title = `Sprint ${sprint.id} review${start !== undefined && end !== undefined ? ` · ${period(start, end)}` : ''}`;
  const done = [...finishedIn(sprint, backlog)].sort(byNumber);
  const points = sum(done.map((item) => pointsOf(item, backlog.team)));
  const doneRows = await Promise.all(done.map((item) => doneRow(item, input)));
  const carried = carriedFrom(sprint, input);
  const markdown = blocks([
    `# ${escape(title)}`,
    [`**Goal:** ${(await leadOf(input, sprint.file)) ?? 'none was set'} **Verdict:** ${verdict(sprint)}`, await visionLine(input)].filter(Boolean).join('\n'),
    `## Done (${counted(points, unitWord(input))}, ${counted(done.length, 'item')})`,
    done.length === 0 ? 'Nothing was finished.' : table(['Item', 'For whom', 'To show'], doneRows),
    '## Not done',
    carried.length === 0 ? 'None.' : carried.map((item) => `${named(item)} (${pointsOf(item, backlog.team)}): ${whereTo(item, sprint)}.`).join('\n'),
    await planAndReality(sprint, done, carried, input),
    await whatMoved(sprint, input),
    await outcomesLine(sprint, input),
    '## Reactions\n- [your words: what people said in the meeting]',
    '## Backlog changes we propose\n- [your words: from the reactions, with Turn Reaction into…]',
    await footer(input),
  ]);
  return { title, markdown: `${markdown}\n`, fileName: `${asOf}-sprint-review-${sprint.id}.md` };
}

function verdict(sprint: Sprint): string {
  return sprint.fields.result ?? '[your words: met / partly / missed, because …]';
}

async function doneRow(item: Item, input: ReportInput): Promise<string[]> {
  const document = await input.documents.get(item.file);
  const unticked = item.facts.criteria - item.facts.criteriaTicked;
  const warning = unticked === 0 ? '' : ` · ⚠ ${unticked} ${unticked === 1 ? 'criterion' : 'criteria'} not ticked`;
  return [named(item), forWhom(item, document), (firstCriterion(document) ?? '–') + warning];
}

/** Items that were in the sprint and were not finished in it. */
function carriedFrom(sprint: Sprint, { backlog }: ReportInput): Item[] {
  const wereIn = backlog.items().filter((item) => (item.fields.sprint ?? []).some((id) => id === sprint.id) && item.type !== 'epic');
  const finished = new Set(finishedIn(sprint, backlog));
  return wereIn.filter((item) => !finished.has(item)).sort(byNumber);
}

function whereTo(item: Item, sprint: Sprint): string {
  const last = item.fields.sprint?.at(-1);
  return last !== undefined && last !== sprint.id ? `carried to sprint ${last}` : `still ${item.fields.status}`;
}

async function planAndReality(sprint: Sprint, done: readonly Item[], carried: readonly Item[], input: ReportInput): Promise<string> {
  const { team } = input.backlog;
  const points = (items: readonly Item[]): number => sum(items.map((item) => pointsOf(item, team)));
  const finished = points(done);
  const committed = await committedSet(sprint, input);
  if (!committed) {
    const left = carried.length === 0 ? '' : `, carried ${points(carried)}`;
    return `## Plan and reality\n\nFinished ${finished}${left}. What was planned and what was added is unknown without history.`;
  }
  const planned = points(committed);
  const ids = new Set(committed.map((item) => item.id));
  const added = [...done, ...carried].filter((item) => !ids.has(item.id)).sort(byNumber);
  const donePlanned = points(done.filter((item) => ids.has(item.id)));
  const parts = [`Planned ${planned}`];
  if (added.length > 0) parts.push(`added ${points(added)} (${added.map(addedWhen).join('; ')})`);
  parts.push(`finished ${finished}${added.length > 0 ? ` (${donePlanned} of the planned ${planned})` : ''}`);
  if (carried.length > 0) parts.push(`carried ${points(carried)}`);
  const growth = planned > 0 ? Math.round((100 * points(added)) / planned) : 0;
  return `## Plan and reality\n\n${parts.join(', ')}.${growth > 0 ? ` Scope grew ${growth} %.` : ''}`;
}

function addedWhen({ id, fields }: Item): string {
  return fields.started === undefined ? id : `${id}, ${dayAndMonth(fields.started)}`;
}

const roles = ['north-star', 'input', 'guardrail', 'health'];

async function whatMoved(sprint: Sprint, input: ReportInput): Promise<string | undefined> {
  const { start } = sprint.fields;
  if (start === undefined) return undefined;
  const rows: { place: string; cells: string[] }[] = [];
  for (const metric of input.backlog.all('metric')) {
    const all = await measurementsOf(metric, input);
    const before = all.filter(({ date }) => date <= start).at(-1);
    const now = all.at(-1);
    if (!now || now.date < start) continue;
    const cells = [metricName(metric), before ? withUnit(before.value, metric) : '–', nowCell(now.value, metric), targetCell(metric, input)];
    // By role, then by how long it has been measured.
    rows.push({ place: `${roles.indexOf(metric.fields.role ?? '') + 1} ${all[0]?.date ?? ''} ${metric.id}`, cells });
  }
  rows.sort((a, b) => (a.place < b.place ? -1 : 1));
  return rows.length === 0 ? undefined : `## What moved\n\n${table(['Metric', 'Before', 'Now', 'Target'], rows.map(({ cells }) => cells))}`;
}

function metricName(metric: Metric): string {
  return escape(metric.title) + (metric.fields.role === 'guardrail' ? ' (guardrail)' : '');
}

/** Bold where the value is beyond the alert. */
function nowCell(value: number, metric: Metric): string {
  const { alert, better } = metric.fields;
  const isOff = alert !== undefined && (better === 'down' ? value > alert : value < alert);
  return isOff ? `**${withUnit(value, metric)}**` : withUnit(value, metric);
}

function targetCell(metric: Metric, { backlog }: ReportInput): string {
  const goal = backlog.all('goal').find((each) => each.fields.metric === metric.id && each.fields.status === 'active');
  const { to, by } = goal?.fields ?? {};
  if (to !== undefined) return withUnit(to, metric) + (by === undefined ? '' : ` by ${dayAndMonth(by)}`);
  const { alert, better, target } = metric.fields;
  if (metric.fields.role === 'guardrail' && alert !== undefined) return `${better === 'down' ? 'at most' : 'at least'} ${withUnit(alert, metric)}`;
  return target === undefined ? '–' : withUnit(target, metric);
}

function byNumber(a: Item, b: Item): number {
  return (parseItemId(a.id)?.number ?? 0) - (parseItemId(b.id)?.number ?? 0) || (a.id < b.id ? -1 : 1);
}

function unitWord({ backlog }: ReportInput): string {
  return { points: 'point', days: 'day', count: 'item' }[backlog.team.estimate];
}

