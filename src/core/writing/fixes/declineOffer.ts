import type { declineReasons } from '../../model/fields.js';
import { isItem } from '../../lint/levels.js';
import { addToSection } from '../addToSection.js';
import { setFields } from '../setFields.js';
import { statusChanges } from '../statusChanges.js';
import type { FixContext, FixOffer, FixSubject } from './fix.js';

/** Declines the item, as the status says, and leaves a place for the why. */
export function* declineOffer(
  { record, document }: FixSubject,
  { today }: FixContext,
  reason: (typeof declineReasons)[number],
): Iterable<FixOffer> {
  if (!isItem(record)) return;
  const bullet = `${today}: declined. [your words: why]`;
  yield {
    title: `Decline it: ${reason}`,
    edits: () => [
      ...setFields(document, statusChanges(record, document, 'declined', { today, reason })),
      ...addToSection(document, 'decisions', bullet),
    ],
  };
}
