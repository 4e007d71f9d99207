import { detach } from './detach.js';
import type { Body, List, ListItem, Paragraph, Section } from './body.js';

/** Known level-2 headings with their synonyms, in lower case. */
const headings = {
  acceptance: ['acceptance criteria', 'acceptance', 'rules'],
  questions: ['questions'],
  assumptions: ['assumptions'],
  decisions: ['decisions'],
  outcome: ['outcome'],
  'release-note': ['release note'],
  kano: ['kano'],
  why: ['why'],
  'out-of-scope': ['out of scope'],
  notes: ['notes'],
  'steps-to-reproduce': ['steps to reproduce'],
  expected: ['expected'],
  actual: ['actual'],
  finding: ['finding'],
  measurements: ['measurements'],
  need: ['need'],
  needs: ['needs'],
  pains: ['pains'],
  words: ['words'],
  'we-will': ['we will'],
  'we-will-not': ['we will not'],
  'not-this': ['not this'],
  review: ['review'],
  retrospective: ['retrospective'],
  checklist: ['checklist'],
  'who-needs-to-know': ['who needs to know'],
  'known-issues': ['known issues'],
  'upgrade-notes': ['upgrade notes'],
  'definition-of-ready': ['definition of ready'],
  'definition-of-done': ['definition of done'],
  'who-decides': ['who decides'],
  'score-rubric': ['score rubric'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type SectionKind = keyof typeof headings;

const kinds: ReadonlyMap<string, SectionKind> = new Map(
  (Object.keys(headings) as SectionKind[]).flatMap((kind) => headings[kind].map((name) => [name, kind] as const)),
);

/** What a level-2 heading says the section is; `undefined` for the team's own sections. Case, blanks and a colon at the end do not count. */
export function sectionKind(heading: string): SectionKind | undefined {
  let kind = known.get(heading);
  if (kind === undefined) {
    kind = kinds.get(heading.trim().replace(/\s+/g, ' ').replace(/ ?:$/, '').toLowerCase()) ?? 'own';
    if (known.size >= mostKnown) known.clear();
    known.set(detach(heading), kind);
  }
  return kind === 'own' ? undefined : kind;
}

/** Headings seen so far: every file asks about the same few, several times each. */
const known = new Map<string, SectionKind | 'own'>();
const mostKnown = 1000;

/** The first section of a kind. */
export function findSection(body: Body, kind: SectionKind): Section | undefined {
  return body.sections.find((section) => section.heading !== undefined && sectionKind(section.heading.text) === kind);
}

/** The heading to write for a kind of section. */
export function sectionHeading(kind: SectionKind): string {
  const [name] = headings[kind];
  return (
    name.charAt(0).toUpperCase() +
    name.slice(1).replace(/of (ready|done)$/, (end) => end.replace(/ (.)/, (letter) => letter.toUpperCase()))
  );
}

/** The first section under one of the headings, whatever it is for. */
export function sectionNamed(body: Body, ...names: readonly string[]): Section | undefined {
  const wanted = names.map((name) => name.toLowerCase());
  return body.sections.find((section) => wanted.includes(section.heading?.text.trim().toLowerCase() ?? ''));
}

/** The first paragraph before the first section: the story sentence, the goal, the reason. */
export function leadParagraph(body: Body): Paragraph | undefined {
  return body.lead.blocks.find((block) => block.kind === 'paragraph');
}

/** The bullets of a section, of all its lists; nested ones are in their parents. */
export function sectionItems(section: Section | undefined): readonly ListItem[] {
  return (section?.blocks ?? []).filter((block): block is List => block.kind === 'list').flatMap((list) => list.items);
}
