import { isItem } from '../../lint/levels.js';
import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

export const fixEstimateScale: Fixer = {
  rule: 'estimate-scale',
  *offers({ document, record, backlog: { team } }) {
    const estimate = isItem(record) ? record.fields.estimate : undefined;
    if (estimate === undefined) return;
    const distance = (value: number): number => Math.abs(value - estimate);
    const least = Math.min(...team.scale.map(distance));
    // Of two equally near ones the larger first: work is seldom smaller than it looks.
    const nearest = team.scale.filter((value) => distance(value) === least).sort((a, b) => b - a);
    for (const value of new Set(nearest))
      yield {
        title: `Change ${String(estimate)} to ${String(value)}`,
        preferred: value === nearest[0],
        edits: () => setFields(document, { estimate: value }),
      };
  },
};
