import { addToSection } from '../addToSection.js';
import type { Fixer } from './fix.js';

export const fixDeclinedWhy: Fixer = {
  rule: 'declined-why',
  *offers({ document }, { today }) {
    const decision = `${today}: declined. [your words: why]`;
    yield { title: 'Add the decision', preferred: true, edits: () => addToSection(document, 'decisions', decision) };
  },
};
