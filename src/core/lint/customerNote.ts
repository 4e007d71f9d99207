import type { ListItem } from '../text/body.js';
import type { Document } from '../text/document.js';
import { findSection } from '../text/sections.js';

/** The prose of a release note, with the offset in the file at which each piece begins. */
export function customerNote(document: Document): { readonly text: string; readonly start: number }[] {
  const ofItem = ({ text, textSpan, children }: ListItem): { text: string; start: number }[] => [
    { text, start: textSpan.start },
    ...children.flatMap(ofItem),
  ];
  return (findSection(document.body, 'release-note')?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'paragraph') return [{ text: block.text, start: block.span.start }];
    return block.kind === 'list' ? block.items.flatMap(ofItem) : [];
  });
}
