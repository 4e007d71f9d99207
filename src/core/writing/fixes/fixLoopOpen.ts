import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixLoopOpen: Fixer = {
  rule: 'loop-open',
  *offers({ document }, { today }) {
    yield { title: `They were told today (${today})`, edits: () => setFields(document, { told: today }) };
  },
};
