import type { Backlog } from '../backlog/backlog.js';
import type { Release, Sprint } from '../model/record.js';

/** Sprints that can still be planned, the running one first; all of them where every one is over. */
export function sprintsToPlan(backlog: Backlog, today: string): readonly Sprint[] {
  const sprints = byStart(backlog);
  const ahead = sprints.filter(({ fields: { end } }) => end === undefined || end >= today);
  return ahead.length > 0 ? ahead : sprints.reverse();
}

/** Sprints that have begun, the latest first. */
export function sprintsToReview(backlog: Backlog, today: string): readonly Sprint[] {
  return byStart(backlog)
    .filter(({ fields: { start } }) => start !== undefined && start <= today)
    .reverse();
}

/** Releases: the next one first, then the later ones, then what has shipped, the newest first. */
export function releasesToDescribe(backlog: Backlog): readonly Release[] {
  const all = backlog.all('release');
  const shipped = all.filter(({ fields }) => fields.status === 'shipped');
  return [...all.filter((release) => !shipped.includes(release)), ...shipped.reverse()];
}

function byStart(backlog: Backlog): Sprint[] {
  return [...backlog.all('sprint')].sort((a, b) => (a.fields.start ?? '').localeCompare(b.fields.start ?? ''));
}
