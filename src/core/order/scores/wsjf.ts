import { numberInput, type ScoreInputs } from './inputs.js';

const scale = [1, 2, 3, 5, 8, 13, 20];

/** WSJF (SAFe): (value + urgency + risk) ÷ size, each on 1, 2, 3, 5, 8, 13, 20. */
export function wsjf(inputs: ScoreInputs): number | undefined {
  const [value, urgency, risk, size] = ['value', 'urgency', 'risk', 'size'].map((name) => {
    const input = numberInput(inputs, name);
    return input !== undefined && scale.includes(input) ? input : undefined;
  });
  if (value === undefined || urgency === undefined || risk === undefined || size === undefined) return undefined;
  return (value + urgency + risk) / size;
}
