import { inputBetween, type ScoreInputs } from './inputs.js';

/** ICE: impact × confidence × ease (Gilad), or their average (Ellis); each 1–10. */
export function ice(inputs: ScoreInputs, method: 'product' | 'average'): number | undefined {
  const [impact, confidence, ease] = ['impact', 'confidence', 'ease'].map((name) => inputBetween(inputs, name, 1, 10));
  if (impact === undefined || confidence === undefined || ease === undefined) return undefined;
  return method === 'product' ? impact * confidence * ease : (impact + confidence + ease) / 3;
}
