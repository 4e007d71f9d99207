import { criteriaOf } from '../../text/criteria.js';
import type { FileRule } from '../rule.js';
import { emptyOutcome } from '../emptyOutcome.js';
import { Words } from '../words.js';

export const criterionOutcome: FileRule = {
  kind: 'file',
  code: 'criterion-outcome',
  group: 'Acceptance',
  summary: 'a criterion without an outcome that one can see: “works”, “is implemented”, “tests pass”',
  levels: { planned: 'information', ready: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  *check({ document }) {
    for (const { item } of criteriaOf(document)) {
      // Examples show what is meant.
      if (!item || item.children.length > 0) continue;
      const words = new Words(item.text);
      const first = emptyOutcome(words);
      if (first === undefined) continue;
      const { start, end } = words.span(first, words.count - first);
      const message = `“${item.text.slice(start, end)}” can be said of anything, so nobody can check it. Say what one sees when it holds.`;
      yield { span: { start: item.textSpan.start + start, end: item.textSpan.start + end }, message };
    }
  },
};
