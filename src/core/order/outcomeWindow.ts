import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';

/** The day from which the window of an expected outcome counts. */
export interface WindowStart {
  readonly date: string;
  /** Id of the release that brought the item out; absent where the day is that of its acceptance. */
  readonly release?: string;
}

/** The day the item's release shipped; without a release the day it was accepted. Undefined while there is none. */
export function outcomeWindowStart(item: Item, backlog: Backlog): WindowStart | undefined {
  const { release, finished } = item.fields;
  if (release === undefined) return finished === undefined ? undefined : { date: finished };
  const date = backlog.find('release', release)?.fields.date;
  return date === undefined ? undefined : { date, release };
}
