import type { declineReasons } from '../../model/fields.js';
import { isItem } from '../../lint/levels.js';
import { findSection } from '../../text/sections.js';
import { addBullet } from '../addBullet.js';
import { insertSection } from '../insertSection.js';
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
    edits: () => {
      const decisions = findSection(document.body, 'decisions');
      return [
        ...setFields(document, statusChanges(record, document, 'declined', { today, reason })),
        ...(decisions ? addBullet(document, decisions, bullet) : insertSection(document, 'decisions', `- ${bullet}`)),
      ];
    },
  };
}
