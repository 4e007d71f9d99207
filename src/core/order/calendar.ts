import type { TeamSettings } from '../model/team.js';

const millisecondsADay = 86_400_000;

/** Dates seen so far: thousands of items were begun and finished on the same few hundred days. */
const known = new Map<string, number>();
const mostKnown = 2000;

/** Days from 1970-01-01 of a YYYY-MM-DD. */
export function dayNumber(date: string): number {
  const found = known.get(date);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const day = Math.round(Date.parse(`${date}T00:00:00Z`) / millisecondsADay);
  known.set(date, day);
  return day;
}

export function dateOf(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** Calendar days from `start` to `end`, both counted: age and cycle time (Kanban Guide). */
export function daysInclusive(start: string, end: string): number {
  return dayNumber(end) - dayNumber(start) + 1;
}

export function isWorkingDay(day: number, team: TeamSettings): boolean {
  return team.workingDays.has((day + 4) % 7) && !team.holidays.includes(dateOf(day));
}

/** Working days after `from` up to and with `to`. */
export function workingDaysBetween(from: string, to: string, team: TeamSettings): number {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day++) if (isWorkingDay(day, team)) count++;
  return count;
}

/** The date so many working days after `from`. */
export function addWorkingDays(from: string, count: number, team: TeamSettings): string {
  let day = dayNumber(from);
  for (let left = count; left > 0;) {
    day++;
    if (isWorkingDay(day, team)) left--;
  }
  return dateOf(day);
}
