import type { Section } from '../text/body.js';
import type { Document } from '../text/document.js';
import { findSection, sectionHeading, sectionKind, type SectionKind } from '../text/sections.js';
import { EditRefused, type TextEdit } from './backlogEdit.js';
import { lineBreakOf } from './setFields.js';

/** The usual order of sections (spec: Markdown grammar); how a bug shows itself comes before what makes it good. */
const usualOrder = [
  ...['steps-to-reproduce', 'expected', 'actual', 'acceptance', 'questions', 'assumptions', 'decisions', 'outcome'],
  ...[
    'release-note',
    'kano',
    'why',
    'out-of-scope',
    'notes',
    'finding',
    'measurements',
    'need',
    'needs',
    'pains',
    'words',
  ],
  ...[
    'we-will',
    'we-will-not',
    'not-this',
    'review',
    'retrospective',
    'checklist',
    'who-needs-to-know',
    'known-issues',
  ],
  ...['upgrade-notes', 'definition-of-ready', 'definition-of-done', 'who-decides', 'score-rubric'],
] as readonly string[];

/** Adds a section with its heading at its usual place among those that are there. `content` may be empty. */
export function insertSection(document: Document, section: SectionKind, content: string): readonly TextEdit[] {
  const { body, text } = document;
  const heading = sectionHeading(section);
  if (findSection(body, section)) throw new EditRefused(`${document.file} has a section “${heading}” already.`);
  const lineBreak = lineBreakOf(text);
  const inner = content.trimEnd().replace(/^(?:[ \t]*\r?\n)+/, '');
  const lines = [`## ${heading}`, ...(inner === '' ? [] : ['', ...inner.split(/\r?\n/)])].join(lineBreak);
  const next = sectionAfter(body.sections, section);
  if (next === undefined) return [atEnd(text, lines, lineBreak)];
  const at = next.span.start;
  const before =
    /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, at)) || at === document.frontMatter.bodyStart ? '' : lineBreak;
  return [{ span: { start: at, end: at }, newText: `${before}${lines}${lineBreak}${lineBreak}` }];
}

/** The section that the new one goes before; undefined for the end of the file. */
function sectionAfter(sections: readonly Section[], kind: SectionKind): Section | undefined {
  const wanted = usualOrder.indexOf(kind);
  let nearest = -1;
  let last = -1;
  sections.forEach((section, index) => {
    const place = placeOf(section);
    if (place !== -1 && place < wanted && place >= nearest) [nearest, last] = [place, index];
  });
  if (last !== -1) return sections[last + 1];
  return sections.find((section) => placeOf(section) > wanted);
}

function placeOf(section: Section): number {
  const kind = sectionKind(section.heading?.text ?? '');
  return kind === undefined ? -1 : usualOrder.indexOf(kind);
}

function atEnd(text: string, lines: string, lineBreak: string): TextEdit {
  let stop = text.length;
  while (stop > 0 && /\s/.test(text.charAt(stop - 1))) stop -= 1;
  const span = { start: stop, end: stop };
  const separator = stop === 0 || text.charCodeAt(stop - 1) === 0xfeff ? '' : lineBreak + lineBreak;
  return { span, newText: separator + lines + (text.slice(stop).includes('\n') ? '' : lineBreak) };
}
