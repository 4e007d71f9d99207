import { createRecord } from './createRecord.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixIdUnknown: Fixer = {
  rule: 'id-unknown',
  *offers(subject, { today }) {
    const span = findingSpan(subject);
    const id = subject.document.text.slice(span.start, span.end);
    yield { title: `Create the story ${id}`, edit: () => createRecord(subject.backlog, 'item', id, today) };
  },
};
