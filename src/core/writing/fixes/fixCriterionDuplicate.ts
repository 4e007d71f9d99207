import type { ListItem } from '../../text/body.js';
import { criteriaOf } from '../../text/criteria.js';
import type { Document } from '../../text/document.js';
import { moveLines } from '../moveLines.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixCriterionDuplicate: Fixer = {
  rule: 'criterion-duplicate',
  *offers(subject) {
    const { document } = subject;
    const { start } = findingSpan(subject);
    const found = findAmong(
      criteriaOf(document).flatMap(({ item }) => item ?? []),
      start,
    );
    if (found === undefined) return;
    const { item, earlier } = found;
    const edits = () =>
      moveLines(document.text, [{ text: item.text, textSpan: item.textSpan, span: item.span, item }]).edits;
    const own = sourceOf(document, item);
    // A copy to the last letter, its examples and its tick included, says nothing that the other one does not.
    if (earlier.some((other) => sourceOf(document, other) === own))
      yield { title: 'Remove the copy', automatic: true, preferred: true, edits };
    else yield { title: 'Remove it', edits };
  },
};

function findAmong(
  items: readonly ListItem[],
  start: number,
): { readonly item: ListItem; readonly earlier: readonly ListItem[] } | undefined {
  for (const [at, item] of items.entries()) {
    if (item.textSpan.start === start) return { item, earlier: items.slice(0, at) };
    if (item.span.end <= start) continue;
    return findAmong(item.children, start);
  }
  return undefined;
}

/** The bullet with all that is nested, without its marker: `1.` and `2.` are no difference. */
function sourceOf({ text }: Document, { span, textSpan, checkbox }: ListItem): string {
  return `${checkbox?.checked ?? ''} ${text.slice(textSpan.start, span.end).replaceAll('\r\n', '\n').trimEnd()}`;
}
