import { storyRoles } from '../newStory.js';
import type { TextEdit } from '../backlogEdit.js';
import { findingSpan, type Fixer, type FixSubject } from './fix.js';

export const fixStoryRoleGeneric: Fixer = {
  rule: 'story-role-generic',
  *offers(subject) {
    for (const { role } of storyRoles(subject.backlog)) {
      yield { title: `Change the role to “${role}”`, edits: () => [withRole(subject, role)] };
    }
  },
};

/** The role, and the article before it where its sound asks for another one. */
function withRole(subject: FixSubject, role: string): TextEdit {
  const { text } = subject.document;
  const span = findingSpan(subject);
  const article = /\b(an?)(\s+)$/i.exec(text.slice(Math.max(0, span.start - 8), span.start));
  const wanted = /^[aeiou]/i.test(role) ? 'an' : 'a';
  if (article?.[1] === undefined || article[1].toLowerCase() === wanted) return { span, newText: role };
  const cased = article[1].startsWith('A') ? wanted.replace('a', 'A') : wanted;
  return {
    span: { start: span.start - article[0].length, end: span.end },
    newText: cased + (article[2] ?? ' ') + role,
  };
}
