import { input, valueOf, type ScoreMethod } from './scoreMethod.js';

const inputs = ['impact', 'confidence', 'ease'].map((name) =>
  input(
    name,
    'a number from 1 to 10 with at most one decimal',
    (value) => value >= 1 && value <= 10 && hasOneDecimal(value),
  ),
);

function hasOneDecimal(value: number): boolean {
  return Number(value.toFixed(1)) === value;
}

/** `impact × confidence × ease`, or their average where TEAM.md says `ice: average` (spec: order §3.4). */
export const ice: ScoreMethod = {
  name: 'ICE',
  inputs: () => inputs,
  compute: (values, team) => {
    const numbers = inputs.map(({ name }) => valueOf(values, name));
    return team.ice === 'average'
      ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length
      : numbers.reduce((product, each) => product * each, 1);
  },
  explain: (values, team) => {
    const parts = inputs.map(({ name }) => `${name} ${valueOf(values, name)}`);
    return team.ice === 'average' ? `(${parts.join(' + ')}) ÷ ${parts.length}` : parts.join(' × ');
  },
};
