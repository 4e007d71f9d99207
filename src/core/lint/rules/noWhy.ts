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
    const advice = record.type === 'epic' ? 'Name an active goal in “goal:”' : 'Put it under an epic with a goal, or name an active goal in “goal:”';
    return [{ range, message: `Nothing leads from here to an active goal, so nobody knows why it is worth doing. ${advice}.` }];
  },
};

/** Goals that have ended, and names that lead nowhere, have rules of their own. */
function hasWhy(item: Item, backlog: Backlog): boolean {
  const { goal, epic } = item.fields;
  if (goal !== undefined) {
    const found = backlog.find('goal', goal);
    return !found || found.fields.status !== 'proposed';
  }
  if (epic === undefined || item.type === 'epic') return false;
  const parent = backlog.find('item', epic);
  if (!parent) return true;
  // An open epic without a goal is the cause; it is reported there, once.
  return hasWhy(parent, backlog) || (parent.type === 'epic' && isOpen(parent.fields.status));
}
