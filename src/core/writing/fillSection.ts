import type { Document } from '../text/document.js';
import { findSection, type SectionKind } from '../text/sections.js';
import type { TextEdit } from './backlogEdit.js';
import { insertSection } from './insertSection.js';
import { lineBreakOf } from './setFields.js';

/** Adds a section with its text; a heading that is there already and stands empty gets the text below it. */
export function fillSection(document: Document, section: SectionKind, text: string): readonly TextEdit[] {
  const heading = findSection(document.body, section)?.heading;
  if (!heading) return insertSection(document, section, text);
  const at = heading.span.end;
  const lineBreak = lineBreakOf(document.text);
  return [{ span: { start: at, end: at }, newText: lineBreak + lineBreak + text }];
}
