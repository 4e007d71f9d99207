import { findingSpan, type Fixer } from './fix.js';

/** Takes the full stop away; how to say a long title shortly is for people. */
export const fixTitleLong: Fixer = {
  rule: 'title-long',
  *offers(subject) {
    const span = findingSpan(subject);
    if (subject.document.text.slice(span.start, span.end) !== '.') return;
    yield { title: 'Remove the full stop', automatic: true, preferred: true, edits: () => [{ span, newText: '' }] };
  },
};
