import { joinedVerbs, type JoinedVerb } from '../../text/joinedVerbs.js';
import { sameAct } from '../../text/verbSenses.js';
import type { StatementRule } from '../rule.js';

export const storyAtomic: StatementRule = {
  kind: 'statement',
  code: 'story-atomic',
  group: 'Statement',
  summary: 'a want that joins two things that could be delivered one after the other',
  levels: { planned: 'warning' },
  about: ['story'],
  fix: 'choice',
  check({ text, start, sentence: { want } }, tag) {
    if (!want) return [];
    const acts: JoinedVerb[] = [];
    for (const verb of joinedVerbs(text, want.span, tag)) {
      if (!acts.some((act) => sameAct(act, verb))) acts.push(verb);
    }
    const [first, second] = acts;
    if (!first || !second) return [];
    const words = acts.map(({ span }) => `“${text.slice(span.start, span.end)}”`);
    const names = `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
    return [
      {
        span: { start: start + second.joined.start, end: start + second.joined.end },
        message: `${names} could each be delivered alone, so what is ready waits for the rest. Make a story of each.`,
      },
    ];
  },
};
