import type { Paragraph } from '../text/body.js';
import type { Document } from '../text/document.js';
import { leadParagraph } from '../text/sections.js';
import { parseSentence, type StorySentence } from '../text/sentence.js';

const known = new WeakMap<Document, { paragraph: Paragraph | undefined; sentence: StorySentence }>();

/** The story sentence of a document: the first paragraph of its lead. Parsed once a document, by whoever asks first. */
export function storySentence(document: Document): {
  readonly paragraph: Paragraph | undefined;
  readonly sentence: StorySentence;
} {
  let found = known.get(document);
  if (!found) {
    const paragraph = leadParagraph(document.body);
    found = { paragraph, sentence: paragraph ? parseSentence(paragraph.text) : {} };
    known.set(document, found);
  }
  return found;
}
