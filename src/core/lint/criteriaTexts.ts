import type { Body, ListItem } from '../text/body.js';
import { detach } from '../text/detach.js';
import type { Span } from '../text/position.js';
import { findSection } from '../text/sections.js';

/** A criterion with all that is nested in it, as one text: how it is ticked, wrapped or indented does not show. */
export interface CriterionText {
  readonly text: string;
  readonly span: Span;
}

/** The criteria of an item in order: bullets, and scenarios in Gherkin. */
export function criteriaTexts(body: Body): CriterionText[] {
  return (findSection(body, 'acceptance')?.blocks ?? []).flatMap((block): CriterionText[] => {
    if (block.kind === 'list') return block.items.map((item) => ({ text: textOf(item), span: item.textSpan }));
    const isScenario = block.kind === 'fence' && /^gherkin\b/i.test(block.info);
    return isScenario ? [{ text: plain(block.content), span: block.span }] : [];
  });
}

/** Text without what only lays it out: how questions and criteria are compared with earlier ones. */
export function plain(text: string): string {
  return detach(text.trim().replace(/\s+/g, ' '));
}

function textOf({ text, children }: ListItem): string {
  return [plain(text), ...children.map(textOf)].join('\n');
}
