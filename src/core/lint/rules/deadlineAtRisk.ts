import type { Backlog } from '../../backlog/backlog.js';
import { daysWithChance, soundnessOf, workingDaysUntil } from '../../flow/forecast.js';
import { throughputSamples } from '../../flow/throughput.js';
import { isWork, workOf } from '../../flow/work.js';
import { isCalendarDate } from '../../model/scalars.js';
import type { BacklogRecord, Item } from '../../model/record.js';
import { isOpen } from '../../model/workflow.js';
import { addWorkingDays } from '../../order/calendar.js';
import { isItem } from '../levels.js';
import type { BacklogRule, WideHit } from '../rule.js';

/** Deadlines that are forecast at once; each takes a list of runs. */
const atOnce = 100;

export const deadlineAtRisk: BacklogRule = {
  kind: 'backlog',
  code: 'deadline-at-risk',
  group: 'Order',
  summary: 'the 85 % forecast is later than the score’s `deadline`',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  reads(record) {
    if (record.type === 'sprint') return record.fields.start ?? '';
    if (record.type === 'team') {
      const { 'working-days': days, holidays, forecast } = record.fields;
      return JSON.stringify([days, holidays, forecast]);
    }
    if (!isWork(record)) return undefined;
    const { status, rank, score, started, finished } = record.fields;
    if (status === 'done') return `${started ?? ''} ${finished ?? ''}`;
    const place = rank ?? JSON.stringify(score);
    return isOpen(status) ? [record.id, place, deadlineOf(record), started].join(' ') : undefined;
  },
  *check({ backlog, today }) {
    const due = workOf(backlog).filter((item) => isOpen(item.fields.status) && deadlineOf(item) !== undefined);
    // Most backlogs have no deadlines: then nothing is counted or drawn.
    if (due.length === 0) return;
    yield* passed(due, today);
    const coming = due.filter((item) => (deadlineOf(item) ?? '') >= today);
    for (let at = 0; at < coming.length; at += atOnce) {
      yield* atRisk(coming.slice(at, at + atOnce), backlog, today);
    }
  },
};

function* passed(due: readonly Item[], today: string): Iterable<WideHit> {
  for (const record of due) {
    const deadline = deadlineOf(record) ?? today;
    if (deadline >= today) continue;
    const message = `Its deadline ${deadline} has passed and it is still open. Agree on another date, or decline it.`;
    yield { record, ...deadlinePlace(record), message };
  }
}

function* atRisk(items: readonly Item[], backlog: Backlog, today: string): Iterable<WideHit> {
  const samples = throughputSamples(backlog, today);
  const places = items.map((item) => backlog.position(item) ?? Infinity);
  const { runs } = backlog.team.forecast;
  const outcomes = workingDaysUntil(places, { samples, asOf: today, runs }) ?? [];
  for (const [index, record] of items.entries()) {
    const outcome = outcomes[index];
    if (!outcome) continue;
    const days = daysWithChance(outcome, 0.85);
    const deadline = deadlineOf(record) ?? today;
    const date = days === undefined ? undefined : addWorkingDays(today, days, backlog.team);
    if (date !== undefined && date <= deadline) continue;
    const finished = samples.reduce((sum, each) => sum + each, 0);
    const rough = soundnessOf(samples) === 'rough' ? 'rough, ' : '';
    const basis = `${rough}${samples.length} days, ${finished} items`;
    const when = date === undefined ? 'only in more than five years' : `only by ${date}`;
    const place = places[index] ?? 1;
    const order = place === 1 ? 'It stands first already' : `It stands ${ordinal(place)}`;
    yield {
      record,
      ...deadlinePlace(record),
      message: `Its deadline is ${deadline}, and it is done with a chance of 85 % ${when} (${basis}). ${order}: ${place === 1 ? 'make it smaller' : 'move it up'}, or agree on another date.`,
    };
  }
}

function deadlineOf(record: BacklogRecord): string | undefined {
  const deadline = isItem(record) ? record.fields.score?.deadline : undefined;
  return typeof deadline === 'string' && isCalendarDate(deadline) ? deadline : undefined;
}

function deadlinePlace({ fields: { score = {} } }: Item): { readonly field: string; readonly index: number } {
  return { field: 'score', index: Object.keys(score).indexOf('deadline') };
}

function ordinal(place: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][place % 100 > 10 && place % 100 < 14 ? 0 : place % 10] ?? 'th';
  return `${place}${ending}`;
}
