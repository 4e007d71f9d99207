import { declineOffer } from './declineOffer.js';
import type { Fixer } from './fix.js';

/** Splitting asks which criteria go where: the editor's command does that. */
export const fixCarriedTwice: Fixer = {
  rule: 'carried-twice',
  *offers(subject, context) {
    yield* declineOffer(subject, context, 'too-costly');
    yield* declineOffer(subject, context, 'not-now');
  },
};
