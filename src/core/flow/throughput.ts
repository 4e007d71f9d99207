import type { Backlog } from '../backlog/backlog.js';
import { dayNumber, isWorkingDay } from '../order/calendar.js';
import { workOf } from './work.js';

/**
 * Items accepted on each of the last working days before `asOf`, oldest first, days with none included: as many as the team
 * samples, or as there were since its first day. What was accepted on a day off counts on the working day before.
 */
export function throughputSamples(backlog: Backlog, asOf: string): number[] {
  const { team } = backlog;
  const accepted = new Map<string, number>();
  let first = asOf;
  const begin = (day: string | undefined): void => {
    if (day !== undefined && day < first) first = day;
  };
  for (const { fields } of backlog.all('sprint')) begin(fields.start);
  for (const item of workOf(backlog)) {
    const { status, started, finished } = item.fields;
    begin(started);
    if (status !== 'done' || finished === undefined || finished >= asOf) continue;
    begin(finished);
    accepted.set(finished, (accepted.get(finished) ?? 0) + 1);
  }
  const acceptedOn = new Map([...accepted].map(([date, count]) => [dayNumber(date), count]));
  const samples: number[] = [];
  let waiting = 0;
  for (let day = dayNumber(asOf) - 1; day >= dayNumber(first) && samples.length < team.forecast.days; day--) {
    waiting += acceptedOn.get(day) ?? 0;
    if (!isWorkingDay(day, team)) continue;
    samples.push(waiting);
    waiting = 0;
  }
  return samples.reverse();
}
