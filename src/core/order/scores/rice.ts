import { numberInput, positiveInput, shareInput, type ScoreInputs } from './inputs.js';

/** RICE (McBride, Intercom): reach × impact × confidence ÷ effort. */
export function rice(inputs: ScoreInputs): number | undefined {
  const reach = numberInput(inputs, 'reach');
  const impact = numberInput(inputs, 'impact');
  const confidence = shareInput(inputs, 'confidence');
  const effort = positiveInput(inputs, 'effort');
  if (reach === undefined || impact === undefined || confidence === undefined || effort === undefined) return undefined;
  if (reach < 0 || impact < 0 || confidence <= 0 || confidence > 1) return undefined;
  return (reach * impact * confidence) / effort;
}
