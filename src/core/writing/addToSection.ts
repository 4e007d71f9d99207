import type { Document } from '../text/document.js';
import { findSection, type SectionKind } from '../text/sections.js';
import { addBullet } from './addBullet.js';
import type { TextEdit } from './backlogEdit.js';
import { insertSection } from './insertSection.js';

/** Adds a bullet at the end of a section, and the section where it is not there yet. */
export function addToSection(document: Document, kind: SectionKind, bullet: string): readonly TextEdit[] {
  const section = findSection(document.body, kind);
  return section ? addBullet(document, section, bullet) : insertSection(document, kind, `- ${bullet}`);
}
