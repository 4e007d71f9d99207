import type { Backlog } from '../../backlog/backlog.js';
import type { Release } from '../../model/record.js';
import { dayNumber } from '../../order/calendar.js';
import type { RecordRule } from '../rule.js';

/** Days within which people should hear of what they asked for. */
const patience = 14;

export const loopOpen: RecordRule = {
  kind: 'record',
  code: 'loop-open',
  group: 'Done',
  summary: 'what feedback asked for shipped more than 14 days ago, and nobody was told',
  levels: { always: 'information' },
  about: ['feedback'],
  fix: 'choice',
  *check({ record, backlog, today }) {
    if (record.type !== 'feedback' || record.fields.told !== undefined) return;
    if (record.fieldProblems.some(({ field }) => field === 'told')) return;
    for (const [index, id] of (record.fields.items ?? []).entries()) {
      const release = shippedIn(id, backlog);
      const date = release?.fields.date;
      if (!release || date === undefined || dayNumber(today) - dayNumber(date) <= patience) continue;
      const from = record.fields.from ?? 'whoever said it';
      const message = `${id} shipped with ${release.id} on ${date}, and ${from} was not told, so they think nobody listened. Tell them, and write the day in “told:”.`;
      yield { range: record.places.value('items', index), message };
      // One reply answers it all.
      return;
    }
  },
};

/** The release that brought an item to the people. */
function shippedIn(id: string, backlog: Backlog): Release | undefined {
  const item = backlog.find('item', id);
  if (item?.fields.status !== 'done' || item.fields.release === undefined) return undefined;
  const release = backlog.find('release', item.fields.release);
  return release?.fields.status === 'shipped' ? release : undefined;
}
