import { storySentence } from '../model/storySentence.js';
import type { Block, ListItem, Section } from '../text/body.js';
import { isGherkin } from '../text/criteria.js';
import type { Document } from '../text/document.js';
import { findSection } from '../text/sections.js';
import type { Span } from '../text/position.js';
import type { Statement } from './statement.js';

/** A piece of prose that word rules read, and where it begins in its file. Every character keeps its offset. */
export interface Zone {
  readonly text: string;
  readonly start: number;
  /** `statement`: from its first word to its last, with what joins its parts. */
  readonly place: 'statement' | 'want' | 'benefit' | 'criteria';
}

/** The story sentence of a document; without one, a statement without text that points at the title. */
export function statementOf(document: Document): Statement {
  const { paragraph, sentence } = storySentence(document);
  if (paragraph) return { text: paragraph.text, start: paragraph.span.start, sentence, place: paragraph.span };
  const place = document.body.titles[0]?.textSpan ?? {
    start: document.frontMatter.bodyStart,
    end: document.frontMatter.bodyStart,
  };
  return { text: '', start: place.start, sentence: {}, place };
}

/** The want and the benefit of a statement. Prose without the form of a story is no zone: story-form speaks about it. */
export function statementZones({ text, sentence: { want, benefit, span }, start }: Statement): Zone[] {
  // The source, because the parts' own text has lost its emphasis marks, and with them its places.
  const zoneOf = (place: Zone['place'], part: Span): Zone => ({
    text: text.slice(part.start, part.end),
    start: start + part.start,
    place,
  });
  const zones: Zone[] = [];
  if (span) zones.push(zoneOf('statement', span));
  if (want) zones.push(zoneOf('want', want.span));
  if (benefit) zones.push(zoneOf('benefit', benefit.span));
  return zones;
}

/** Acceptance criteria with their examples, in bullets or in Gherkin. */
export function criteriaZones(document: Document): Zone[] {
  const section = findSection(document.body, 'acceptance');
  return section === undefined ? [] : section.blocks.flatMap((block) => zonesOfBlock(block, document.text));
}

function zonesOfBlock(block: Block, text: string): Zone[] {
  if (block.kind === 'list') return block.items.flatMap(zonesOfItem);
  if (block.kind !== 'fence' || !isGherkin(block.info)) return [];
  // The content is looked up in the source, because a fence can be indented.
  const start = text.indexOf(block.content, block.span.start);
  return start === -1 || start > block.span.end ? [] : [{ text: block.content, start, place: 'criteria' }];
}

function zonesOfItem(item: ListItem): Zone[] {
  return [{ text: item.text, start: item.textSpan.start, place: 'criteria' }, ...item.children.flatMap(zonesOfItem)];
}

/** Prose that must be finished before work begins: the title, what stands before the first section, criteria, release note. */
export function promiseZones(document: Document): Omit<Zone, 'place'>[] {
  const { titles, lead } = document.body;
  const title = titles.slice(0, 1).map(({ text, textSpan }) => ({ text, start: textSpan.start }));
  const note = findSection(document.body, 'release-note');
  return [...title, ...paragraphZones(lead), ...criteriaZones(document), ...paragraphZones(note)];
}

function paragraphZones(section: Section | undefined): Omit<Zone, 'place'>[] {
  const blocks = section?.blocks ?? [];
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [{ text: block.text, start: block.span.start }] : []));
}
