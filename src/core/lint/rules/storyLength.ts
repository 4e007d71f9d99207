import type { StatementRule } from '../rule.js';
import { placeOf } from '../statement.js';

/** One real story in a hundred has more words than that. */
const most = 50;

export const storyLength: StatementRule = {
  kind: 'statement',
  code: 'story-length',
  group: 'Statement',
  summary: `a story sentence of more than ${String(most)} words`,
  levels: { planned: 'hint' },
  about: ['story'],
  check(statement) {
    const { span, want } = statement.sentence;
    if (!span || !want) return [];
    let count = 0;
    let start = span.end;
    for (const word of statement.text.slice(span.start, span.end).matchAll(/\S+/g)) {
      if (!/[\p{L}\p{N}]/u.test(word[0])) continue;
      count += 1;
      if (count === most + 1) start = span.start + word.index;
    }
    if (count <= most) return [];
    const message = `The sentence has ${String(count)} words; past ${String(most)}, readers lose who wants what. Move the details to the criteria.`;
    return [{ span: placeOf(statement, { span: { start, end: span.end } }), message }];
  },
};
