import { meantField } from '../../lint/rules/fieldUnknown.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixFieldUnknown: Fixer = {
  rule: 'field-unknown',
  *offers(subject) {
    const { record, document } = subject;
    const span = findingSpan(subject);
    const field = document.text.slice(span.start, span.end);
    const meant = record.type === 'unknown' ? undefined : meantField(field, record.type);
    if (meant === undefined) return;
    yield { title: `Rename “${field}” to “${meant}”`, preferred: true, edits: () => [{ span, newText: meant }] };
  },
};
