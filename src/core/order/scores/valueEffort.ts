import { input, valueOf, type ScoreMethod, type ScoreValues } from './scoreMethod.js';

const inputs = ['value', 'effort'].map((name) =>
  input(name, 'a number from 1 to 10', (value) => value >= 1 && value <= 10),
);

/** Middle of the scale: quadrants do not move when other items do. */
const middle = 5.5;

export type Quadrant = 'quick win' | 'big bet' | 'fill-in' | 'money pit';

/** The quadrant by the scale's midpoint; on the border value is high and effort is high. */
export function quadrant(values: ScoreValues): Quadrant {
  const isValuable = valueOf(values, 'value') >= middle;
  const isSmall = valueOf(values, 'effort') < middle;
  if (isValuable) return isSmall ? 'quick win' : 'big bet';
  return isSmall ? 'fill-in' : 'money pit';
}

/** `value ÷ effort` (spec: order §3.5). */
export const valueEffort: ScoreMethod = {
  name: 'Value/effort',
  inputs: () => inputs,
  compute: (values) => valueOf(values, 'value') / valueOf(values, 'effort'),
  explain: (values) => `value ${valueOf(values, 'value')} ÷ effort ${valueOf(values, 'effort')} (${quadrant(values)})`,
};
