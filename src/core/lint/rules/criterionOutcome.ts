import { criteriaOf } from '../../text/criteria.js';
import type { FileRule } from '../rule.js';
import { emptyOutcome } from '../emptyOutcome.js';
import { Words } from '../words.js';

/** A stem of each word that an empty outcome can end in: other criteria need not be cut into words. */
const mayBeEmpty =
  /work|function|implemented|developed|coded|programmed|refactored|done|complete|finished|ready|merged|deployed|reviewed|tested|pass|green|succeed|exist|written|automated|bugs|regressions|defects/i;

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
      if (!item || item.children.length > 0 || !mayBeEmpty.test(item.text)) continue;
      const words = new Words(item.text);
      const first = emptyOutcome(words);
      if (first === undefined) continue;
      const { start, end } = words.span(first, words.count - first);
      const message = `“${item.text.slice(start, end)}” can be said of anything, so nobody can check it. Say what one sees when it holds.`;
      yield { span: { start: item.textSpan.start + start, end: item.textSpan.start + end }, message };
    }
  },
};
