import { fillSection } from '../fillSection.js';
import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

const note = '[your words: what customers can do now]';

export const fixReleaseNoteMissing: Fixer = {
  rule: 'release-note-missing',
  *offers(subject) {
    yield {
      title: 'Add a release note',
      preferred: true,
      edits: () => fillSection(subject.document, 'release-note', note),
    };
    yield { title: 'Mark it as internal: no note', edits: () => setFields(subject.document, { change: 'internal' }) };
  },
};
