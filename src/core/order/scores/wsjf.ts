import { input, valueOf, type ScoreMethod } from './scoreMethod.js';

const scale: readonly number[] = [1, 2, 3, 5, 8, 13, 20];
const inputs = ['value', 'urgency', 'risk', 'size'].map((name) =>
  input(name, `one of ${scale.join(', ')}`, (value) => scale.includes(value)),
);

/** `(value + urgency + risk) ÷ size`, each relative to the other items (spec: order §3.3). */
export const wsjf: ScoreMethod = {
  name: 'WSJF',
  inputs: () => inputs,
  compute: (values) =>
    (valueOf(values, 'value') + valueOf(values, 'urgency') + valueOf(values, 'risk')) / valueOf(values, 'size'),
  explain: (values) =>
    `(value ${valueOf(values, 'value')} + urgency ${valueOf(values, 'urgency')} + risk ${valueOf(values, 'risk')})` +
    ` ÷ size ${valueOf(values, 'size')}`,
};
