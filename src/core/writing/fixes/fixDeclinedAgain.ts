import { isItem } from '../../lint/levels.js';
import { addToSection } from '../addToSection.js';
import { addDays } from '../days.js';
import { setFields } from '../setFields.js';
import { statusChanges } from '../statusChanges.js';
import type { Fixer, FixContext, FixOffer, FixSubject } from './fix.js';

/** Days until a decision that was put off is looked at again. */
const later = 91;

export const fixDeclinedDemand: Fixer = {
  rule: 'declined-demand',
  *offers(subject, context) {
    yield* reopen(subject, context);
    const decision = `${context.today}: declined. [your words: why still]`;
    yield {
      title: 'Keep the no: add a decision of today',
      edits: () => addToSection(subject.document, 'decisions', decision),
    };
  },
};

export const fixRevisitDue: Fixer = {
  rule: 'revisit-due',
  *offers(subject, context) {
    yield* reopen(subject, context);
    const revisit = addDays(context.today, later);
    yield { title: `Look at it again on ${revisit}`, edits: () => setFields(subject.document, { revisit }) };
  },
};

function* reopen({ record, document }: FixSubject, { today }: FixContext): Iterable<FixOffer> {
  if (!isItem(record)) return;
  yield {
    title: 'Reopen it as an idea',
    edits: () => setFields(document, statusChanges(record, document, 'idea', { today })),
  };
}
