import { sameId } from '../model/itemId.js';
import type { Goal, Metric, Sprint } from '../model/record.js';
import { dayAndMonth } from './dates.js';
import { escape, lines, table } from './markdown.js';
import type { ReportInput } from './report.js';
import { measurementsOf, withUnit } from './texts.js';

const roles: readonly (string | undefined)[] = ['north-star', 'input', 'guardrail', 'health', undefined];

/** Every metric measured since the sprint's first day, by role, then name; *Before* is its last value up to that day. */
export async function whatMoved(sprint: Sprint, input: ReportInput): Promise<string | undefined> {
  const { start } = sprint.fields;
  if (start === undefined) return undefined;
  const rows: string[][] = [];
  for (const metric of [...input.backlog.all('metric')].sort(byRoleAndName)) {
    const measured = await measurementsOf(metric, input);
    const before = measured.filter(({ date }) => date <= start).at(-1);
    const now = measured.at(-1);
    if (!now || now.date <= start) continue;
    const guardrail = metric.fields.role === 'guardrail' ? ' (guardrail)' : '';
    const name = escape(metric.title || metric.id) + guardrail;
    rows.push([
      name,
      before ? withUnit(before.value, metric) : '–',
      nowCell(now.value, metric),
      targetCell(metric, input),
    ]);
  }
  return rows.length === 0 ? undefined : lines('## What moved', table(['Metric', 'Before', 'Now', 'Target'], rows));
}

function byRoleAndName(a: Metric, b: Metric): number {
  const gap = roles.indexOf(a.fields.role) - roles.indexOf(b.fields.role);
  return gap || (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
}

/** Bold where the value is beyond the alert. */
function nowCell(value: number, metric: Metric): string {
  const { alert, better } = metric.fields;
  const isOff = alert !== undefined && (better === 'down' ? value > alert : value < alert);
  return isOff ? `**${withUnit(value, metric)}**` : withUnit(value, metric);
}

/** `90 % by 30 June` from the goal that it measures; of a guardrail its limit; else the metric's own target. */
function targetCell(metric: Metric, { backlog, asOf }: ReportInput): string {
  const goal = goalFor(metric, backlog.all('goal'));
  const { alert, better, target, role } = metric.fields;
  if (goal?.fields.to !== undefined) {
    const { to, by } = goal.fields;
    return withUnit(to, metric) + (by === undefined ? '' : ` by ${dayAndMonth(by, asOf)}`);
  }
  if (role === 'guardrail' && alert !== undefined)
    return `${better === 'down' ? 'at most' : 'at least'} ${withUnit(alert, metric)}`;
  return target === undefined ? '–' : withUnit(target, metric);
}

function goalFor(metric: Metric, goals: readonly Goal[]): Goal | undefined {
  return goals.find(
    ({ fields }) => fields.status === 'active' && fields.metric !== undefined && sameId(fields.metric, metric.id),
  );
}
