import type { Backlog } from '../../backlog/backlog.js';
import type { Item } from '../../model/record.js';
import { isOpen } from '../../model/workflow.js';
import { isItem } from '../levels.js';
import type { RecordRule } from '../rule.js';

export const noWhy: RecordRule = {
  kind: 'record',
  code: 'no-why',
  group: 'Strategy',
  summary: 'no path from the item to an active goal',
  levels: { planned: 'warning' },
  fix: 'choice',
  check({ record, backlog }) {
    if (!isItem(record) || backlog.all('goal').length === 0 || hasWhy(record, backlog)) return [];
    const field = record.places.has('goal') ? 'goal' : record.places.has('epic') ? 'epic' : undefined;
    const range = field === undefined ? record.titleRange : record.places.value(field);
    const advice =
      record.type === 'epic'
        ? 'Name an active goal in “goal:”'
        : 'Put it under an epic with a goal, or name an active goal in “goal:”';
    return [
      {
        range,
        message: `Nothing leads from here to an active goal, so nobody knows why it is worth doing. ${advice}.`,
      },
    ];
  },
};

/** Names that lead nowhere have a rule of their own (link-broken). */
function hasWhy({ type, fields: { goal, epic } }: Item, backlog: Backlog): boolean {
  if (goal !== undefined) {
    const found = backlog.find('goal', goal);
    if (!found || found.fields.status === 'active') return true;
  }
  if (epic === undefined || type === 'epic') return false;
  const parent = backlog.find('item', epic);
  if (parent?.type !== 'epic') return true;
  // An open epic without a goal is the cause: it is reported there, once.
  return isOpen(parent.fields.status) || hasWhy(parent, backlog);
}
