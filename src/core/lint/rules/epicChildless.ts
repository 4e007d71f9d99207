import { itemsNaming } from '../itemsNaming.js';
import type { RecordRule } from '../rule.js';

export const epicChildless: RecordRule = {
  kind: 'record',
  code: 'epic-childless',
  group: 'Strategy',
  summary: 'a planned epic without children, or with declined ones only',
  levels: { planned: 'warning' },
  about: ['epic'],
  check({ record, backlog }) {
    const children = itemsNaming('epic', record, backlog);
    if (children.some(({ fields }) => fields.status !== 'declined')) return [];
    const lacks = children.length === 0 ? 'has no items' : 'has only declined items';
    return [
      {
        range: record.titleRange,
        message: `The epic is planned and ${lacks}, so nothing will come of it. Write its first story with “epic: ${record.id}”, or make it an idea again.`,
      },
    ];
  },
};
