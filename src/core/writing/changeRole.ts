import type { Backlog } from '../backlog/backlog.js';
import { storySentence } from '../model/storySentence.js';
import type { Document } from '../text/document.js';
import { changeOf, EditRefused, type BacklogEdit } from './backlogEdit.js';
import { roleEditAt } from './fixes/roleEdit.js';
import { newRecord } from './newRecord.js';

/** Names the role of a story. A role that no persona has gets one, in the same edit. */
export function changeRole(backlog: Backlog, document: Document, role: string, today: string): BacklogEdit {
  const words = role
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the) /i, '');
  if (words === '') throw new EditRefused('Say who it is: “pantry manager”.');
  const { paragraph, sentence } = storySentence(document);
  if (paragraph === undefined || sentence.role === undefined)
    throw new EditRefused('The story names no role. Write “As a …, I want …” first.');
  const { start } = paragraph.span;
  const span = { start: start + sentence.role.span.start, end: start + sentence.role.span.end };
  const files = changeOf(document, [roleEditAt(document.text, span, words)]);
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const isKnown = backlog
    .all('persona')
    .some((each) =>
      [each.title, ...(each.fields.aliases ?? [])].some((name) => name.toLowerCase() === words.toLowerCase()),
    );
  const persona = isKnown ? [] : newRecord(backlog, { type: 'persona', title }, today).files;
  return { label: `Change the role to “${words}”`, files: [...files, ...persona] };
}
