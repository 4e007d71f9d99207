import { addDays } from '../days.js';
import { insertSection } from '../insertSection.js';
import { setFields } from '../setFields.js';
import type { Fixer, FixContext, FixOffer, FixSubject } from './fix.js';

export const fixFieldMissing: Fixer = {
  rule: 'field-missing',
  *offers(subject, context) {
    const { document, finding } = subject;
    if (finding.about === undefined) return;
    if (finding.about === 'steps-to-reproduce' || finding.about === 'finding')
      yield sectionOffer(subject, finding.about);
    const field = finding.about;
    for (const value of valuesOf(field, subject, context)) {
      yield {
        title: `Add “${field}: ${value}”`,
        preferred: true,
        edits: () => setFields(document, { [field]: value }),
      };
    }
  },
};

function sectionOffer({ document }: FixSubject, kind: 'steps-to-reproduce' | 'finding'): FixOffer {
  const isSteps = kind === 'steps-to-reproduce';
  const content = isSteps
    ? '1. [your words: what to do]\n\nExpected: [your words]. Actual: [your words].'
    : '[your words: what was found out]';
  return {
    title: `Add the section “${isSteps ? 'Steps to reproduce' : 'Finding'}”`,
    preferred: true,
    edits: () => insertSection(document, kind, content),
  };
}

/** What a field can be given; nothing where only a person can know. */
function valuesOf(field: string, { backlog, record }: FixSubject, { today }: FixContext): readonly string[] {
  switch (field) {
    case 'severity':
      return ['medium', 'low', 'high', 'critical'];
    case 'timebox':
      return ['2d', '1d', '4h'];
    case 'started':
    case 'date':
    case 'start':
      return [today];
    case 'end': {
      const start = record.type === 'sprint' ? record.fields.start : undefined;
      return [addDays(start ?? today, backlog.team.sprintDays - 1)];
    }
    default:
      return [];
  }
}
