import { findSection, sectionItems } from '../../text/sections.js';
import type { Document } from '../../text/document.js';
import { isItem } from '../levels.js';
import type { GroupRule, Member } from '../rule.js';
import { canBeCompared, isSameWant, readWant, wantOf, type ComparedWant } from '../sameWant.js';

export const similarToDeclined: GroupRule = {
  kind: 'group',
  code: 'similar-to-declined',
  group: 'Statement',
  summary: 'a story that wants what was declined before',
  // Declined stories take part so that the others can be held against them; nothing is said about them.
  levels: { idea: 'information', declined: 'information' },
  about: ['story'],
  member({ record, document }) {
    const want = wantOf(document);
    if (!want || !isItem(record)) return undefined;
    const { status, reason = '' } = record.fields;
    const decision = status === 'declined' ? [reason, decisionOf(document)] : ['', ''];
    return { group: want.group, value: [status, ...decision, want.value].join('\n') };
  },
  *check(members) {
    if (!canBeCompared(members)) return;
    // Most groups hold nothing that was declined: their wants need not be read.
    if (!members.some(({ value }) => value.startsWith('declined\n'))) return;
    const stories = members.map(read);
    const declined = stories.filter(({ status }) => status === 'declined');
    for (const story of stories) {
      if (story.status === 'declined') continue;
      const old = declined.find(({ want }) => isSameWant(want, story.want));
      if (!old) continue;
      const { id, title } = old.record;
      const why = [old.reason, old.decision].filter((part) => part !== '').join(': ');
      yield {
        record: story.record,
        about: id,
        message: `The same was declined in ${id} “${title}”${why === '' ? '' : ` (${why})`}. Say under Decisions what has changed since, or decline this one too.`,
        related: [{ record: old.record, message: `${id} was declined` }],
      };
    }
  },
};

interface Compared {
  readonly record: Member['record'];
  readonly status: string;
  readonly reason: string;
  readonly decision: string;
  readonly want: ComparedWant;
}

function read({ record, value }: Member): Compared {
  const [status = '', reason = '', decision = '', ...want] = value.split('\n');
  return { record, status, reason, decision, want: readWant(want.join('\n')) };
}

/** The first sentence of what is written under Decisions about the refusal, without its date. */
function decisionOf(document: Document): string {
  const bullets = sectionItems(findSection(document.body, 'decisions'));
  const text =
    bullets.map((bullet) => bullet.text.split('\n', 1)[0] ?? '').findLast((line) => /\bdeclined\b/i.test(line)) ?? '';
  const at = text.search(/\bdeclined\b/i);
  const why = at === -1 ? '' : text.slice(at + 'declined'.length, at + 300).replace(/^[.:,\s]+/, '');
  const end = why.search(/[.!?](?:\s|$)/);
  return (end === -1 ? why : why.slice(0, end)).slice(0, 160);
}
