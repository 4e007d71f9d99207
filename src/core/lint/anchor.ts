import type { Backlog } from '../backlog/backlog.js';
import type { BacklogRecord } from '../model/record.js';
import { endedSprints } from '../order/sprints.js';

/** Where to show what is about the backlog as a whole: in TEAM.md, without one in the sprint that ended last. */
export function anchorOf(backlog: Backlog, today: string): BacklogRecord | undefined {
  return backlog.all('team')[0] ?? endedSprints(backlog, today).at(-1);
}
