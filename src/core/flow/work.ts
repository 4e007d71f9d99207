import type { Backlog } from '../backlog/backlog.js';
import type { BacklogRecord, Item } from '../model/record.js';
import { kindOf } from '../model/recordType.js';

/** What teams finish one by one and forecasts count: stories, bugs, tasks, spikes. An epic is a container. */
export function isWork(record: BacklogRecord): record is Item {
  return record.type !== 'epic' && record.type !== 'unknown' && kindOf(record.type) === 'item';
}

/** All work of a backlog, in no order. */
export function workOf(backlog: Backlog): Item[] {
  return [...backlog.records()].filter(isWork);
}
