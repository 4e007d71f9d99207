import type { TeamSettings } from '../../model/team.js';
import { input, readNumber, valueOf, type ScoreMethod } from './scoreMethod.js';

interface Weight {
  readonly name: string;
  readonly weight: number;
  readonly min: number;
  readonly max: number;
  readonly isCost: boolean;
}

/** The weights of TEAM.md; none when one of them cannot be read, is negative, has no range, or all are 0. */
function weightsOf(team: TeamSettings): readonly Weight[] {
  if (!isMap(team.weights)) return [];
  const weights = Object.entries(team.weights).map(([name, value]) => readWeight(name, value));
  if (!weights.every((each) => each !== undefined)) return [];
  return weights.some(({ weight }) => weight > 0) ? weights : [];
}

function readWeight(name: string, value: unknown): Weight | undefined {
  if (!isMap(value)) return undefined;
  const weight = numberIn(value.weight);
  const scale: readonly unknown[] = Array.isArray(value.scale) ? value.scale : [];
  const min = numberIn(scale[0]);
  const max = numberIn(scale[1]);
  if (weight === undefined || weight < 0 || min === undefined || max === undefined || min >= max) return undefined;
  return { name, weight, min, max, isCost: value.cost === 'true' };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberIn(value: unknown): number | undefined {
  return typeof value === 'string' ? readNumber(value) : undefined;
}

/** Place on the declared scale, 0 to 100; turned round for a cost. */
function normalised({ min, max, isCost }: Weight, value: number): number {
  const share = (100 * (value - min)) / (max - min);
  return isCost ? 100 - share : share;
}

/** Weighted mean of the inputs on their declared scales, 0 to 100 (spec: order §3.7). */
export const weighted: ScoreMethod = {
  name: 'Weighted',
  inputs: (team) =>
    weightsOf(team).map(({ name, min, max }) =>
      input(name, `a number from ${min} to ${max}`, (value) => value >= min && value <= max),
    ),
  compute: (values, team) => {
    const weights = weightsOf(team);
    if (weights.length === 0) return undefined;
    const total = weights.reduce((sum, { weight }) => sum + weight, 0);
    return weights.reduce((sum, each) => sum + each.weight * normalised(each, valueOf(values, each.name)), 0) / total;
  },
  explain: (values, team) => {
    const weights = weightsOf(team);
    const parts = weights.map((each) => {
      const side = each.isCost ? ', a cost' : '';
      return `${each.name} ${valueOf(values, each.name)} of ${each.max} (weight ${each.weight}${side})`;
    });
    return parts.join(' + ');
  },
};
