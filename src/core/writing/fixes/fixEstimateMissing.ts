import { setFields } from '../setFields.js';
import type { Fixer } from './fix.js';

const usualScale = [1, 2, 3, 5, 8];

export const fixEstimateMissing: Fixer = {
  rule: 'estimate-missing',
  *offers({ document, backlog: { team } }) {
    const scale = team.scale.length > 0 ? team.scale : usualScale;
    for (const estimate of scale) {
      if (team.maxEstimate !== undefined && estimate > team.maxEstimate) continue;
      yield { title: `Estimate ${String(estimate)}`, edits: () => setFields(document, { estimate }) };
    }
  },
};
