import type { ListItem } from '../text/body.js';
import type { Document } from '../text/document.js';
import { findSection, sectionItems } from '../text/sections.js';
import { isCalendarDate } from './scalars.js';

/** A bullet of the section Decisions that says no. */
export interface DeclineDecision {
  readonly bullet: ListItem;
  /** Absent where none, or none that exists, is written. */
  readonly date?: string;
}

/** The last decision to decline (spec: Markdown grammar): an item can be declined, taken up again and declined anew. */
export function declineDecision(document: Document): DeclineDecision | undefined {
  let last: DeclineDecision | undefined;
  for (const bullet of sectionItems(findSection(document.body, 'decisions'))) {
    const match = /^(?:(\d{4}-\d\d-\d\d):? ?)?declined\b/i.exec(bullet.text.replace(/[*_]+/g, ''));
    if (match === null) continue;
    const date = match[1] !== undefined && isCalendarDate(match[1]) ? match[1] : undefined;
    if (last === undefined || (date ?? '') >= (last.date ?? '')) last = { bullet, ...(date !== undefined && { date }) };
  }
  return last;
}
