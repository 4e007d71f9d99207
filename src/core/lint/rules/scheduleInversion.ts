import type { Backlog } from '../../backlog/backlog.js';
import { compareIds } from '../../model/itemId.js';
import type { Item } from '../../model/record.js';
import { lastSprint, sprintName } from '../../order/sprints.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const scheduleInversion: RecordRule = {
  kind: 'record',
  code: 'schedule-inversion',
  group: 'Order',
  summary: 'what an item depends on is in a later sprint or release, or in no sprint while the item is in one',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  *check({ record, backlog, rings }) {
    if (!isItem(record)) return;
    for (const [index, id] of (record.fields['depends-on'] ?? []).entries()) {
      const needed = backlog.find('item', id);
      if (!needed || !isUnfinishedWork(needed) || rings.around(record).includes(needed)) continue;
      const late = sprintInversion(record, needed, backlog) ?? releaseInversion(record, needed);
      if (late === undefined) continue;
      yield {
        range: record.places.value('depends-on', index),
        message: `${record.id} is in ${late.own} and needs ${needed.id} “${needed.title}”, which is ${late.other}. Plan ${needed.id} for ${late.own} or before, or ${record.id} later.`,
        related: [{ file: needed.file, range: needed.titleRange, message: `needed by ${record.id}` }],
      };
    }
  },
};

interface Late {
  readonly own: string;
  readonly other: string;
}

/** An epic has no sprint; what is done or declined is planned no more. */
function isUnfinishedWork({ type, fields: { status } }: Item): boolean {
  return type !== 'epic' && status !== 'done' && status !== 'declined';
}

function sprintInversion(item: Item, needed: Item, backlog: Backlog): Late | undefined {
  const sprint = sprintOf(item, backlog);
  if (!sprint) return undefined;
  const own = inSentence(sprintName(sprint));
  if (lastSprint(needed) === undefined) return { own, other: 'in no sprint' };
  const other = sprintOf(needed, backlog);
  const [start, later] = [sprint.fields.start, other?.fields.start];
  if (!other || start === undefined || later === undefined || later <= start) return undefined;
  return { own, other: `only in ${inSentence(sprintName(other))}` };
}

function sprintOf(item: Item, backlog: Backlog) {
  const id = lastSprint(item);
  return id === undefined ? undefined : backlog.find('sprint', id);
}

function inSentence(name: string): string {
  return name.replace(/^(Sprint|Iteration)\b/, (word) => word.toLowerCase());
}

/** The ids of releases say their order. */
function releaseInversion({ fields: { release } }: Item, needed: Item): Late | undefined {
  const other = needed.fields.release;
  if (release === undefined || other === undefined || compareIds(other, release) <= 0) return undefined;
  return { own: `release ${release}`, other: `only in release ${other}` };
}
