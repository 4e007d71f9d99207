import { declineDecision } from '../../model/declineDecision.js';
import { addNestedBullet } from '../addBullet.js';
import type { Fixer } from './fix.js';

export const fixDeclinedNoAlternative: Fixer = {
  rule: 'declined-no-alternative',
  *offers({ document }) {
    const decision = declineDecision(document);
    if (!decision) return;
    const instead = 'instead: [your words: what people can do]';
    yield {
      title: 'Say what people can do instead',
      preferred: true,
      edits: () => addNestedBullet(document, decision.bullet, instead),
    };
  },
};
