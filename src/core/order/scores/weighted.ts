import { inputBetween, numberInput, type ScoreInputs } from './inputs.js';

/** Weighted scoring, 0–100: each input normalised to its declared scale, turned round for costs (spec: order §3.7). */
export function weighted(inputs: ScoreInputs, weights: unknown): number | undefined {
  let sum = 0;
  let total = 0;
  for (const [name, written] of Object.entries(isMap(weights) ? weights : {})) {
    const criterion = readCriterion(written);
    if (!criterion) return undefined;
    const value = inputBetween(inputs, name, criterion.least, criterion.most);
    if (value === undefined) return undefined;
    const share = (100 * (value - criterion.least)) / (criterion.most - criterion.least);
    sum += criterion.weight * (criterion.isCost ? 100 - share : share);
    total += criterion.weight;
  }
  return total > 0 ? sum / total : undefined;
}

function readCriterion(written: unknown): { weight: number; least: number; most: number; isCost: boolean } | undefined {
  if (!isMap(written) || !Array.isArray(written['scale'])) return undefined;
  const weight = numberInput(written, 'weight');
  const [least, most] = written['scale'].map(Number);
  if (weight === undefined || weight < 0 || least === undefined || most === undefined || !(least < most)) return undefined;
  return { weight, least, most, isCost: written['cost'] === 'true' };
}

function isMap(value: unknown): value is ScoreInputs {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
