import { setFields } from '../setFields.js';
import { declineOffer } from './declineOffer.js';
import type { Fixer } from './fix.js';

export const fixStaleIdea: Fixer = {
  rule: 'stale-idea',
  offers: (subject, context) => declineOffer(subject, context, 'stale'),
};

export const fixStalePlanned: Fixer = {
  rule: 'stale-planned',
  *offers(subject, context) {
    yield* declineOffer(subject, context, 'stale');
    yield { title: 'Make it an idea again', edits: () => setFields(subject.document, { status: 'idea' }) };
  },
};
