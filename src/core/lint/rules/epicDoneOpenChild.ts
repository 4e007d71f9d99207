import { isOpen } from '../../model/workflow.js';
import { itemsNaming } from '../itemsNaming.js';
import type { RecordRule } from '../rule.js';

export const epicDoneOpenChild: RecordRule = {
  kind: 'record',
  code: 'epic-done-open-child',
  group: 'Strategy',
  summary: 'a done epic with an open child',
  levels: { done: 'warning' },
  about: ['epic'],
  check({ record, backlog }) {
    const open = itemsNaming('epic', record, backlog).filter(({ fields }) => isOpen(fields.status));
    if (open.length === 0) return [];
    const named = open.map(({ id, title }) => `${id} “${title}”`);
    const what = named.length === 1 ? `${named[0] ?? ''} is` : `${String(named.length)} of its items are`;
    return [
      {
        range: record.places.value('status'),
        message: `The epic is done and ${what} still open. Finish, move or decline what is left, or reopen the epic.`,
        related: open.map((item) => ({ file: item.file, range: item.titleRange, message: `${item.id} is open` })),
      },
    ];
  },
};
