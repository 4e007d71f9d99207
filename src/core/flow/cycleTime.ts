import type { Item } from '../model/record.js';
import { daysInclusive } from '../order/calendar.js';
import { isDoneBy } from '../order/sprints.js';
import { isWork } from './work.js';

/** Days from `started` to `finished`, both counted, of everything finished by `asOf` that has both dates; ascending. */
export function cycleTimes(items: Iterable<Item>, asOf: string): number[] {
  const times: number[] = [];
  for (const item of items) {
    const { started, finished } = item.fields;
    if (started === undefined || finished === undefined || started > finished) continue;
    if (isWork(item) && isDoneBy(item, asOf)) times.push(daysInclusive(started, finished));
  }
  return times.sort((a, b) => a - b);
}
