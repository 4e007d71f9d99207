import type { Item } from '../model/record.js';
import type { TeamSettings } from '../model/team.js';
import { cd3 } from './scores/cd3.js';
import { ice } from './scores/ice.js';
import { rice } from './scores/rice.js';
import { valueEffort } from './scores/valueEffort.js';
import { weighted } from './scores/weighted.js';
import { wsjf } from './scores/wsjf.js';

/** Score of an item by the team's method; undefined when an input is missing or outside its scale (spec: order §3.1.2). */
export function computeScore(item: Item, team: TeamSettings): number | undefined {
  const inputs = item.fields.score;
  if (!inputs) return undefined;
  switch (team.scoring) {
    case 'rice':
      return rice(inputs);
    case 'wsjf':
      return wsjf(inputs);
    case 'ice':
      return ice(inputs, team.ice);
    case 'value-effort':
      return valueEffort(inputs);
    case 'cd3':
      return cd3(inputs);
    case 'weighted':
      return weighted(inputs, team.weights);
  }
}

/** Scores closer than 1e-9 of their size are one score: 153.6 and 153.60000000000002 differ only as floats. */
export function equalScores(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Three significant digits without an exponent: 576, 154, 57.6, 2.25. */
export function formatScore(score: number): string {
  return String(Number(score.toPrecision(3)));
}
