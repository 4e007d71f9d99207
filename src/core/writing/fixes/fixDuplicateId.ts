import { kindOf } from '../../model/recordType.js';
import { nextItemId } from '../newItem.js';
import { renumberItem } from '../renumberItem.js';
import type { Fixer } from './fix.js';

export const fixDuplicateId: Fixer = {
  rule: 'duplicate-id',
  *offers({ record, backlog }, { documents, takenIds }) {
    if (kindOf(record.type) !== 'item') return;
    const id = nextItemId(backlog, takenIds);
    yield {
      title: `Give this file the id ${id}`,
      preferred: true,
      edit: () => renumberItem(backlog, record, id, documents),
    };
  },
};
