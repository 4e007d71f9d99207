import type { Backlog } from '../core/backlog/backlog.js';

/** Today, local, YYYY-MM-DD, unless TEAM.md fixes it. */
export function asOfDate(backlog: Backlog | undefined): string {
  const now = new Date();
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return backlog?.team.today ?? local.toISOString().slice(0, 10);
}
