import { findSection, sectionItems } from '../../text/sections.js';
import { tickBox } from '../tickBox.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixRetroActionOpen: Fixer = {
  rule: 'retro-action-open',
  *offers(subject) {
    const { document } = subject;
    const { start } = findingSpan(subject);
    const action = sectionItems(findSection(document.body, 'retrospective')).find(
      ({ textSpan }) => textSpan.start === start,
    );
    if (action) yield { title: 'Tick it: it is done', edits: () => tickBox(document, action, true) };
  },
};
