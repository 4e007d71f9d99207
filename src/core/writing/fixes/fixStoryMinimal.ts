import type { Document } from '../../text/document.js';
import type { Span } from '../../text/position.js';
import { findSection } from '../../text/sections.js';
import { addBullet } from '../addBullet.js';
import type { TextEdit } from '../backlogEdit.js';
import { insertSection } from '../insertSection.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixStoryMinimal: Fixer = {
  rule: 'story-minimal',
  *offers(subject) {
    const { document } = subject;
    const span = findingSpan(subject);
    yield { title: 'Move it to Notes', preferred: true, edits: () => toNotes(document, span) };
  },
};

function toNotes(document: Document, span: Span): readonly TextEdit[] {
  const note = noteOf(document.text.slice(span.start, span.end));
  const notes = findSection(document.body, 'notes');
  const added = notes ? addBullet(document, notes, note) : insertSection(document, 'notes', `- ${note}`);
  return [{ span: withBlanks(document.text, span), newText: '' }, ...added];
}

/** Without the brackets, dashes and marks that made it a remark, and with a capital. */
function noteOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const bare = line.replace(/^[–—-]{1,2} ?/, '').replace(/ ?[–—-]{1,2}$/, '');
  const inside = /^[([]([^()[\]]*)[)\]]\.?$/.exec(bare)?.[1] ?? bare;
  return inside.charAt(0).toUpperCase() + inside.slice(1);
}

/** The remark with the blanks before it; in mid-sentence also with the mark that led to it. */
function withBlanks(text: string, { start, end }: Span): Span {
  const back = (at: number, marks: RegExp): number => {
    let from = at;
    while (from > 0 && marks.test(text.charAt(from - 1))) from -= 1;
    return from;
  };
  const lineEnd = /^[ \t]*(?:\r?\n|$)/.test(text.slice(end, end + 100));
  const first = back(start, /\s/);
  const isLineStart = text.slice(first, start).includes('\n\n') || first === 0;
  // A sentence before the statement: the blanks after it go.
  if (isLineStart) return { start, end: end + (/^\s*/.exec(text.slice(end, end + 100))?.[0].length ?? 0) };
  return { start: back(first, lineEnd ? /[,;:(]/ : /[,;:.]/), end };
}
