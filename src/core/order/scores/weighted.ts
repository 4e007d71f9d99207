import type { TeamSettings } from '../../model/team.js';
import { input, readNumber, valueOf, type ScoreMethod } from './scoreMethod.js';

interface Weight {
  readonly name: string;
  readonly weight: number;
  readonly min: number;
  readonly max: number;
  readonly isCost: boolean;
}

/** A weight of TEAM.md that gives no score; without a name, all of them together. */
export interface WeightProblem {
  readonly name?: string;
  /** What it needs, as a noun phrase. */
  readonly expected: string;
}

/** Why the weights of TEAM.md give no score; empty where they do. */
export function weightProblems(weights: unknown): readonly WeightProblem[] {
  const read = readWeights(weights);
  const problems = read.filter((each) => 'expected' in each);
  if (problems.length > 0) return problems;
  const isUsable = read.some((each) => 'weight' in each && each.weight > 0);
  return isUsable ? [] : [{ expected: 'at least one of them a weight above 0' }];
}

/** The weights of TEAM.md; none when one of them cannot be read, is negative, has no range, or all are 0. */
function weightsOf({ weights }: TeamSettings): readonly Weight[] {
  if (weightProblems(weights).length > 0) return [];
  return readWeights(weights).filter((each) => 'weight' in each);
}

function readWeights(weights: unknown): (Weight | (WeightProblem & { readonly name: string }))[] {
  return isMap(weights) ? Object.entries(weights).map(([name, value]) => readWeight(name, value)) : [];
}

function readWeight(name: string, value: unknown): Weight | (WeightProblem & { readonly name: string }) {
  const fields = isMap(value) ? value : {};
  const weight = numberIn(fields.weight);
  const scale: readonly unknown[] = Array.isArray(fields.scale) ? fields.scale : [];
  const [min, max] = [numberIn(scale[0]), numberIn(scale[1])];
  if (weight === undefined || weight < 0) return { name, expected: 'it a weight of 0 or more' };
  if (min === undefined || max === undefined || min >= max) {
    return { name, expected: 'it a scale of two numbers, the smaller one first, such as [0, 5]' };
  }
  return { name, weight, min, max, isCost: fields.cost === 'true' };
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
