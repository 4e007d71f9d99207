import { isItem } from '../../lint/levels.js';
import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixDoneNoDate: Fixer = {
  rule: 'done-no-date',
  *offers({ document }, { today }) {
    yield { title: `Finished today (${today})`, edits: () => setFields(document, { finished: today }) };
  },
};

export const fixDateOrder: Fixer = {
  rule: 'date-order',
  *offers({ finding: { about }, record, document }, { today }) {
    if (!isItem(record)) return;
    const { started, finished } = record.fields;
    if (about === 'order' && started !== undefined && finished !== undefined) {
      const edits = () => setFields(document, { started: finished, finished: started });
      yield { title: `Swap them: ${finished} to ${started}`, edits };
      return;
    }
    const field = about === 'started' ? 'started' : 'finished';
    yield { title: `Set “${field}” to today (${today})`, edits: () => setFields(document, { [field]: today }) };
  },
};
