import { isItem } from '../../lint/levels.js';
import { changeFields } from '../changeFields.js';
import type { Fixer } from './fix.js';

export const fixStoryDuplicate: Fixer = {
  rule: 'story-duplicate',
  *offers({ finding: { about }, record, backlog }, { documents, today }) {
    const original = about === undefined ? undefined : backlog.find('item', about);
    if (!isItem(record) || !original || original === record) return;
    yield {
      title: `Mark as duplicate of ${original.id}`,
      preferred: true,
      edit: async () => {
        const values = { status: 'declined', reason: 'duplicate', 'duplicate-of': original.id };
        return (await changeFields(backlog, record, values, { today }, documents)).edit;
      },
    };
  },
};
