import { hashOf } from '../../flow/random.js';
import { findSection } from '../../text/sections.js';
import { criteriaTexts } from '../criteriaTexts.js';
import { isItem } from '../levels.js';
import type { FileHistory } from '../lintHistory.js';
import type { FileRule, RecordSubject } from '../rule.js';

type WhenReady = NonNullable<FileHistory['whenReady']>;

/**
 * One finding an item, at the first thing that changed. Which one that is only history knows, so every place where it may be is
 * kept with the criteria of now, as short hashes: `criterion 2|<hash> <hash> <hash>`.
 */
export const changedAfterReady: FileRule = {
  kind: 'file',
  code: 'changed-after-ready',
  group: 'Readiness',
  summary: 'criteria or estimate changed since the item became ready (needs git)',
  needsHistory: true,
  levels: { ready: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  *check({ document }) {
    const criteria = criteriaTexts(document);
    const hashes = criteria.map(({ text }) => shortHash(text)).join(' ');
    const estimate = document.frontMatter.frontMatter?.entries.find(({ key }) => key === 'estimate');
    if (estimate) yield { span: estimate.valueSpan, message: '', about: `estimate|${hashes}` };
    for (const [index, { span }] of criteria.entries()) {
      yield { span, message: '', about: `criterion ${index}|${hashes}` };
    }
    const section = findSection(document.body, 'acceptance');
    const start = document.frontMatter.bodyStart;
    const span = section?.heading?.textSpan ?? document.body.titles[0]?.textSpan ?? { start, end: start };
    yield { span, message: '', about: `gone|${hashes}` };
  },
  holds({ about = '' }, subject) {
    const whenReady = subject.history?.of(subject.record.file)?.whenReady;
    if (!whenReady) return false;
    const [place = '', hashes = ''] = about.split('|');
    const changes = changesSince(whenReady, hashes.split(' ').filter(Boolean), subject);
    if (changes[0]?.place !== place) return false;
    const what = changes.map(({ words }) => words).join(', ');
    return `Since it became ready on ${whenReady.day} (commit ${whenReady.commit}) ${what}. Tell those who rely on it, or take it back to planned.`;
  },
};

/** What is other than it was promised, in the order of the file. What was not there at all then is completed, not changed. */
function changesSince(
  { estimate: before, criteria }: WhenReady,
  now: readonly string[],
  { record }: RecordSubject,
): { readonly place: string; readonly words: string }[] {
  const changes: { place: string; words: string }[] = [];
  const estimate = isItem(record) ? record.fields.estimate : undefined;
  if (before !== undefined && estimate !== undefined && before !== estimate)
    changes.push({ place: 'estimate', words: `the estimate changed from ${before} to ${estimate}` });
  if (criteria.length === 0) return changes;
  const left = criteria.map((text) => ({ text, hash: shortHash(text) }));
  const added = now.flatMap((hash, index) => {
    const known = left.findIndex((each) => each.hash === hash);
    if (known === -1) return [index];
    left.splice(known, 1);
    return [];
  });
  const altered = Math.min(added.length, left.length);
  const words = [
    ...counted(altered, 'was reworded', 'were reworded'),
    ...counted(added.length - altered, 'was added', 'were added'),
    ...counted(left.length - altered, 'was taken out', 'were taken out'),
  ].join(', ');
  if (words !== '') changes.push({ place: added[0] === undefined ? 'gone' : `criterion ${added[0]}`, words });
  return changes;
}

function counted(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `one criterion ${one}` : `${count} criteria ${many}`];
}

function shortHash(text: string): string {
  return hashOf(text).toString(36);
}
