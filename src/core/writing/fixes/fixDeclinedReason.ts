import { declineReasons } from '../../model/fields.js';
import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixDeclinedReason: Fixer = {
  rule: 'declined-reason',
  *offers({ document }) {
    for (const reason of declineReasons)
      yield { title: `Reason: ${reason}`, edits: () => setFields(document, { reason }) };
  },
};
