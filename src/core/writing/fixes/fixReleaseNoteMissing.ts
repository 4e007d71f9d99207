import { findSection } from '../../text/sections.js';
import { insertSection } from '../insertSection.js';
import { setFields } from '../setFields.js';
import type { TextEdit } from '../backlogEdit.js';
import type { Fixer, FixSubject } from './fix.js';

const note = '[your words: what customers can do now]';

export const fixReleaseNoteMissing: Fixer = {
  rule: 'release-note-missing',
  *offers(subject) {
    yield { title: 'Add a release note', preferred: true, edits: () => withNote(subject) };
    yield { title: 'Mark it as internal: no note', edits: () => setFields(subject.document, { change: 'internal' }) };
  },
};

/** A heading that is there already gets its text below it. */
function withNote({ document }: FixSubject): readonly TextEdit[] {
  const heading = findSection(document.body, 'release-note')?.heading;
  if (!heading) return insertSection(document, 'release-note', note);
  const at = heading.span.end;
  const lineBreak = document.text.includes('\r\n') ? '\r\n' : '\n';
  return [{ span: { start: at, end: at }, newText: lineBreak + lineBreak + note }];
}
