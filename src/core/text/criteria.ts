import type { ListItem } from './body.js';
import type { Document } from './document.js';
import type { Span } from './position.js';
import { findSection } from './sections.js';

/** An acceptance criterion: a bullet with what is nested in it, or a Gherkin fence. */
export interface Criterion {
  /** The bullet's first paragraph; of a fence, what it holds. */
  readonly text: string;
  /** Place of `text`; of a fence, of the whole fence. */
  readonly textSpan: Span;
  /** Whole lines, line break included, with everything nested. */
  readonly span: Span;
  /** Absent for a fence. */
  readonly item?: ListItem;
}

/** The acceptance criteria of a document, as the readers of the file count them: bullets of the first level and Gherkin fences. */
export function criteriaOf({ body, text }: Document): readonly Criterion[] {
  return (findSection(body, 'acceptance')?.blocks ?? []).flatMap((block): Criterion[] => {
    if (block.kind === 'list')
      return block.items.map((item) => ({ text: item.text, textSpan: item.textSpan, span: item.span, item }));
    if (block.kind !== 'fence' || !isGherkin(block.info)) return [];
    return [{ text: block.content, textSpan: block.span, span: wholeLines(text, block.span) }];
  });
}

/** Whether the words behind the opening of a fence say that Gherkin follows. */
export function isGherkin(info: string): boolean {
  return /^gherkin\b/i.test(info);
}

function wholeLines(text: string, { start, end }: Span): Span {
  const found = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: found === -1 ? text.length : found + 1 };
}
