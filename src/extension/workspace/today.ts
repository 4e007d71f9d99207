import type { Backlog } from '../../core/backlog/backlog.js';

/** The as-of date of a backlog, YYYY-MM-DD: what TEAM.md says, or else today, local. */
export function todayOf(backlog: Backlog): string {
  return backlog.team.today ?? localDate(new Date());
}

export function localDate(now: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
