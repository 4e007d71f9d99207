import type { ListItem } from '../../text/body.js';
import { findSection, sectionItems } from '../../text/sections.js';
import { addNestedBullet } from '../addBullet.js';
import { tickBox } from '../tickBox.js';
import { findingSpan, type Fixer, type FixSubject } from './fix.js';

export const fixQuestionOpen: Fixer = {
  rule: 'question-open',
  *offers(subject) {
    const { document } = subject;
    const question = questionOf(subject);
    if (question === undefined) return;
    const { start } = question.textSpan;
    yield {
      title: 'Answer it',
      preferred: true,
      edits: () => [
        ...tickBox(document, question, true),
        ...addNestedBullet(document, question, '[your words: the answer]'),
      ],
    };
    yield {
      title: 'Mark it “(later)”: it stops nobody',
      edits: () => [{ span: { start, end: start }, newText: '(later) ' }],
    };
  },
};

/** The same question, open for longer. */
export const fixQuestionOld: Fixer = { ...fixQuestionOpen, rule: 'question-old' };

function questionOf(subject: FixSubject): ListItem | undefined {
  const { start } = findingSpan(subject);
  return sectionItems(findSection(subject.document.body, 'questions')).find(({ textSpan }) => textSpan.start === start);
}
