import { fillSection } from '../fillSection.js';
import type { Fixer } from './fix.js';

export const fixFeedbackNeed: Fixer = {
  rule: 'feedback-need',
  *offers({ document }) {
    const need = '[your words: what they need]';
    yield { title: 'Add the need', preferred: true, edits: () => fillSection(document, 'need', need) };
  },
};
