import { articleFor } from '../../text/article.js';
import type { Span } from '../../text/position.js';
import type { TextEdit } from '../backlogEdit.js';
import { findingSpan, type FixSubject } from './fix.js';

/** Puts another role in the place of the one found, and the article before it where its sound asks for another one. */
export function roleEdit(subject: FixSubject, role: string): TextEdit {
  return roleEditAt(subject.document.text, findingSpan(subject), role);
}

/** The same at a place of a text. */
export function roleEditAt(text: string, span: Span, role: string): TextEdit {
  const article = /\b(an?)(\s+)$/i.exec(text.slice(Math.max(0, span.start - 8), span.start));
  const wanted = articleFor(role.split(' ')[0] ?? '') ?? 'a';
  if (article?.[1] === undefined || article[1].toLowerCase() === wanted) return { span, newText: role };
  const cased = article[1].startsWith('A') ? wanted.replace('a', 'A') : wanted;
  return {
    span: { start: span.start - article[0].length, end: span.end },
    newText: cased + (article[2] ?? ' ') + role,
  };
}
