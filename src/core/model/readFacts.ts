import type { ListItem, Section } from '../text/body.js';
import { isGherkin } from '../text/criteria.js';
import { detach } from '../text/detach.js';
import type { Document } from '../text/document.js';
import { findSection, sectionItems } from '../text/sections.js';
import { readMentions } from './readMentions.js';
import { readSuppressions } from './readSuppressions.js';
import type { Facts } from './record.js';
import type { RecordType } from './recordType.js';
import { storySentence } from './storySentence.js';

/** Of a record that was read for a list only. */
export const noFacts: Facts = {
  criteria: 0,
  criteriaTicked: 0,
  openQuestions: 0,
  assumptions: 0,
  heldAssumptions: 0,
  hasReleaseNote: false,
  mentions: [],
  suppressions: [],
};

/** Takes from a document what an index keeps of its Markdown. */
export function readFacts(document: Document, type: RecordType | 'unknown'): Facts {
  const { body } = document;
  const acceptance = findSection(body, 'acceptance');
  const criteria = sectionItems(acceptance);
  const scenarios = gherkinFences(acceptance);
  const assumptions = sectionItems(findSection(body, 'assumptions'));
  const role = type === 'story' ? storySentence(document).sentence.role?.text : undefined;
  return {
    ...(role !== undefined && { role: detach(role) }),
    criteria: criteria.length + scenarios,
    // A scenario has no box to tick: it counts as ticked, or a done item could never be clean.
    criteriaTicked: count(criteria, (item) => item.checkbox?.checked === true) + scenarios,
    openQuestions: count(sectionItems(findSection(body, 'questions')), isBlockingQuestion),
    assumptions: assumptions.length,
    heldAssumptions: count(assumptions, (item) => item.children.some((child) => /^result:\s*held\b/i.test(child.text))),
    hasReleaseNote: (findSection(body, 'release-note')?.blocks.length ?? 0) > 0,
    mentions: readMentions(document),
    suppressions: readSuppressions(document),
  };
}

/** An open question stops work unless it is marked `(later)`. */
export function isBlockingQuestion(question: ListItem): boolean {
  return question.checkbox?.checked === false && !/^\(later\)/i.test(question.text);
}

function gherkinFences(section: Section | undefined): number {
  return count(section?.blocks ?? [], (block) => block.kind === 'fence' && isGherkin(block.info));
}

function count<T>(all: readonly T[], holds: (each: T) => boolean): number {
  let sum = 0;
  for (const each of all) if (holds(each)) sum++;
  return sum;
}
