import { inputBetween, type ScoreInputs } from './inputs.js';

/** Value ÷ effort, both 1–10. */
export function valueEffort(inputs: ScoreInputs): number | undefined {
  const value = inputBetween(inputs, 'value', 1, 10);
  const effort = inputBetween(inputs, 'effort', 1, 10);
  return value === undefined || effort === undefined ? undefined : value / effort;
}
