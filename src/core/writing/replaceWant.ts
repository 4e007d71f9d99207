import type { Item } from '../model/record.js';
import { storySentence } from '../model/storySentence.js';
import type { Document } from '../text/document.js';
import { EditRefused, type TextEdit } from './backlogEdit.js';
import { storyText } from './newItem.js';

/**
 * Gives the statement of an item another want, the role and the benefit as they are. A first paragraph that is no story
 * sentence is replaced as a whole; without one the edit inserts nothing but the new text, after the title.
 */
export function replaceWant(document: Document, item: Item, wanted: string): TextEdit {
  const { paragraph, sentence } = storySentence(document);
  const want = withoutMarks(
    wanted
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/^I want /i, ''),
  );
  if (want === '') throw new EditRefused('Say what is wanted: “to change settings”.');
  if (item.type === 'story' && paragraph && sentence.want) {
    const { start, end } = sentence.want.span;
    const hasTo = /\bto\s{1,3}$/i.test(paragraph.text.slice(Math.max(0, start - 6), start));
    const span = { start: paragraph.span.start + start, end: paragraph.span.start + end };
    if (!hasTo) return { span, newText: want };
    const isThing = /^(?:an?|the|my|our|your|no|all|every) /i.test(want);
    if (!isThing) return { span, newText: want.replace(/^to /i, '') };
    const to = paragraph.text.slice(0, start).toLowerCase().lastIndexOf('to');
    return { span: { start: paragraph.span.start + to, end: span.end }, newText: want };
  }
  const newText = item.type === 'story' ? storyText({ role: item.facts.role ?? '', want }) : wanted.trim();
  if (paragraph) return { span: paragraph.span, newText };
  const at = document.body.titles[0]?.span.end ?? document.frontMatter.bodyStart;
  return { span: { start: at, end: at }, newText };
}

/** Without the punctuation that the sentence brings itself. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && '.,; '.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
