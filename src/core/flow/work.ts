import type { Item } from '../model/record.js';

/** What teams finish one by one and forecasts count: stories, bugs, tasks, spikes. An epic is a container. */
export function isWork(item: Item): boolean {
  return item.type !== 'epic' && item.type !== 'unknown';
}
