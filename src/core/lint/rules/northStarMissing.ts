import type { BacklogRule } from '../rule.js';
import { strategyPlace, strategyReads, usesStrategy } from '../strategyUse.js';

export const northStarMissing: BacklogRule = {
  kind: 'backlog',
  code: 'north-star-missing',
  group: 'Strategy',
  summary: 'goals or metrics, and no metric is the north star',
  levels: { always: 'warning' },
  about: ['team', 'goal', 'metric'],
  reads: strategyReads,
  check({ backlog }) {
    const metrics = backlog.all('metric');
    const record = strategyPlace(backlog);
    if (!record || !usesStrategy(backlog)) return [];
    // A role that cannot be read has a finding of its own, and may be the one that is looked for.
    const hasRole = metrics.some(
      ({ fields, fieldProblems }) =>
        fields.role === 'north-star' || fieldProblems.some(({ field }) => field === 'role'),
    );
    if (hasRole) return [];
    const message =
      'No metric is the north star, so nothing says what all goals are to move. Give one metric “role: north-star”.';
    return [{ record, message }];
  },
};
