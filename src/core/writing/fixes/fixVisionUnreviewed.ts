import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixVisionUnreviewed: Fixer = {
  rule: 'vision-unreviewed',
  *offers({ document }, { today }) {
    yield {
      title: `It was looked at today (${today}), and holds`,
      edits: () => setFields(document, { reviewed: today }),
    };
  },
};
