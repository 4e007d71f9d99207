import { criteriaOf } from '../../text/criteria.js';
import { outcomesOf } from '../outcomes.js';
import type { FileRule } from '../rule.js';

/** Two outcomes belong together often enough. */
const least = 3;

export const criterionCompound: FileRule = {
  kind: 'file',
  code: 'criterion-compound',
  group: 'Acceptance',
  summary: 'a criterion with three or more outcomes',
  levels: { planned: 'information' },
  about: ['story', 'bug', 'task', 'spike'],
  fix: 'choice',
  *check({ document, tag }) {
    for (const { item } of criteriaOf(document)) {
      if (!item) continue;
      const outcomes = outcomesOf(item.text, tag) ?? [];
      if (outcomes.length < least) continue;
      yield {
        span: item.textSpan,
        about: outcomes.map(({ start }) => start).join(','),
        message: `${outcomes.length} outcomes in one criterion, so it cannot be ticked when one of them is missing. Make a criterion of each.`,
      };
    }
  },
};
