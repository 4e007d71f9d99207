import type { ListItem } from '../text/body.js';
import { criteriaOf } from '../text/criteria.js';
import { detach } from '../text/detach.js';
import type { Document } from '../text/document.js';
import type { Span } from '../text/position.js';

/** A criterion with all that is nested in it, as one text: how it is ticked, wrapped or indented does not show. */
export interface CriterionText {
  readonly text: string;
  readonly span: Span;
}

/** The criteria of an item in order: bullets, and scenarios in Gherkin. */
export function criteriaTexts(document: Document): CriterionText[] {
  return criteriaOf(document).map(({ text, textSpan, item }) => ({
    text: item ? textOf(item) : plain(text),
    span: textSpan,
  }));
}

/** Text without what only lays it out: how questions and criteria are compared with earlier ones. */
export function plain(text: string): string {
  return detach(text.trim().replace(/\s+/g, ' '));
}

function textOf({ text, children }: ListItem): string {
  return [plain(text), ...children.map(textOf)].join('\n');
}
