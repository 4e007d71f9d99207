import { findSection } from '../../text/sections.js';
import { addBullet } from '../addBullet.js';
import { insertSection } from '../insertSection.js';
import type { Fixer } from './fix.js';

const criterion = '[ ] [your words: what one can see when it is done]';

export const fixAcceptanceMissing: Fixer = {
  rule: 'acceptance-missing',
  *offers({ document }) {
    const section = findSection(document.body, 'acceptance');
    yield {
      title: section ? 'Add a criterion' : 'Add the section “Acceptance criteria”',
      preferred: true,
      edits: () =>
        section ? addBullet(document, section, criterion) : insertSection(document, 'acceptance', `- ${criterion}`),
    };
  },
};
