import type { BacklogRule } from '../rule.js';
import { strategyReads } from '../strategyUse.js';

export const northStarMany: BacklogRule = {
  kind: 'backlog',
  code: 'north-star-many',
  group: 'Strategy',
  summary: 'more than one metric is the north star',
  levels: { always: 'warning' },
  about: ['metric'],
  reads: (record) => (record.type === 'metric' ? strategyReads(record) : undefined),
  check({ backlog }) {
    const stars = backlog.all('metric').filter(({ fields }) => fields.role === 'north-star');
    const [first, second, ...others] = stars;
    if (!first || !second) return [];
    const named = [first, ...others].map(({ id }) => id).join(', ');
    return [
      {
        record: second,
        field: 'role',
        message: `${second.id} is a north star beside ${named}; with more than one nobody knows which wins. Keep one, and make the others “input” or “health”.`,
        related: [first, ...others].map((record) => ({ record, message: 'a north star too' })),
      },
    ];
  },
};
