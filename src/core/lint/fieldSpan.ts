import type { Document } from '../text/document.js';
import type { Span } from '../text/position.js';

/** The value of a field, its key where the value is empty, and the title where the field is not there. */
export function fieldSpan(document: Document, name: string): Span {
  const entry = document.frontMatter.frontMatter?.entries.find(({ key }) => key === name);
  if (!entry) return titleSpan(document);
  const { valueSpan, keySpan } = entry;
  return valueSpan.start === valueSpan.end ? keySpan : valueSpan;
}

/** The title; the quote of feedback that has none; else the first line. */
export function titleSpan({ body, text }: Document): Span {
  const title = body.titles[0]?.textSpan ?? body.lead.blocks.find(({ kind }) => kind === 'quote')?.span;
  if (title) return title;
  const end = text.search(/\r?\n/);
  return { start: 0, end: end === -1 ? text.length : end };
}
