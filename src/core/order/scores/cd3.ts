import { numberInput, positiveInput, type ScoreInputs } from './inputs.js';

/** CD3 (Arnold): cost of delay a week ÷ duration in weeks. */
export function cd3(inputs: ScoreInputs): number | undefined {
  const costOfDelay = numberInput(inputs, 'cod');
  const duration = positiveInput(inputs, 'duration');
  if (costOfDelay === undefined || costOfDelay < 0 || duration === undefined) return undefined;
  return costOfDelay / duration;
}
