import type { Backlog } from '../backlog/backlog.js';
import type { Item } from '../model/record.js';
import type { Documents } from '../ports.js';
import { findSection, sectionItems } from '../text/sections.js';

/** The built-in checks of a Definition of Ready: what an item lacks, as a sentence; undefined where it lacks nothing. */
const checks: Readonly<Record<string, (item: Item) => string | undefined>> = {
  acceptance: ({ type, facts }) =>
    (type === 'story' || type === 'bug') && facts.criteria === 0 ? 'it has no acceptance criteria' : undefined,
  estimate: ({ fields }) => (fields.estimate === undefined ? 'it has no estimate' : undefined),
  'no-open-questions': ({ facts }) =>
    facts.openQuestions > 0 ? `it has ${questions(facts.openQuestions)}` : undefined,
  'no-why': ({ fields }) =>
    fields.epic === undefined && fields.goal === undefined ? 'it serves no epic and no goal' : undefined,
};

/** What the team's Definition of Ready misses in an item: one sentence, or none. */
export async function readinessGaps(backlog: Backlog, item: Item, documents: Documents): Promise<string[]> {
  const team = backlog.all('team')[0];
  if (team === undefined || item.type === 'epic') return [];
  const { body } = await documents.get(team.file);
  const gaps = sectionItems(findSection(body, 'definition-of-ready')).flatMap(({ text }) => {
    const name = /^auto:\s*(\S+)$/i.exec(text)?.[1]?.toLowerCase() ?? '';
    return Object.hasOwn(checks, name) ? (checks[name]?.(item) ?? []) : [];
  });
  return gaps.length === 0 ? [] : [`${item.id} does not meet the Definition of Ready yet: ${gaps.join(', ')}.`];
}

function questions(count: number): string {
  return count === 1 ? 'an open question' : `${String(count)} open questions`;
}
