import { input, valueOf, type ScoreMethod } from './scoreMethod.js';

const inputs = [
  input('cod', 'money per week, 0 or more', (value) => value >= 0),
  input('duration', 'weeks, a number above 0', (value) => value > 0),
];

/** Cost of delay divided by duration (spec: order §3.6). */
export const cd3: ScoreMethod = {
  name: 'CD3',
  inputs: () => inputs,
  compute: (values) => valueOf(values, 'cod') / valueOf(values, 'duration'),
  explain: (values) => {
    const duration = valueOf(values, 'duration');
    return `cost of delay ${valueOf(values, 'cod')} a week ÷ ${duration} ${duration === 1 ? 'week' : 'weeks'}`;
  },
};
