import type { Item } from '../model/record.js';
import { dayNumber } from '../order/calendar.js';
import type { RangeHit, RecordSubject } from './rule.js';

/** The finding about an item that nobody has touched for more than `limit` days; without git they count from `created`. */
export function* unchangedFor(item: Item, limit: number, advice: string, subject: RecordSubject): Iterable<RangeHit> {
  const past = subject.history?.of(item.file);
  const since = past ? past.changed : item.fields.created;
  if (since === undefined) return;
  const days = dayNumber(subject.today) - dayNumber(since);
  if (days <= limit) return;
  const what = past ? `Nobody has changed it for ${days} days` : `It was written ${days} days ago`;
  const range = item.places.has('status') ? item.places.value('status') : item.titleRange;
  yield { range, message: `${what} (since ${since}). ${advice}` };
}
