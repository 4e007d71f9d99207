import { input, readShare, valueOf, type ScoreMethod } from './scoreMethod.js';

const impacts: ReadonlyMap<number, string> = new Map([
  [3, 'massive'],
  [2, 'high'],
  [1, 'medium'],
  [0.5, 'low'],
  [0.25, 'minimal'],
]);

const inputs = [
  input('reach', 'people per period, 0 or more', (value) => value >= 0),
  { ...input('impact', 'one of 3, 2, 1, 0.5, 0.25', (value) => impacts.has(value)), isLenient: true as const },
  input('confidence', 'above 0 % and at most 100 %', (value) => value > 0 && value <= 1, readShare),
  input('effort', 'a number above 0', (value) => value > 0),
];

/** `reach × impact × confidence ÷ effort` (spec: order §3.2). */
export const rice: ScoreMethod = {
  name: 'RICE',
  inputs: () => inputs,
  compute: (values) =>
    (valueOf(values, 'reach') * valueOf(values, 'impact') * valueOf(values, 'confidence')) / valueOf(values, 'effort'),
  explain: (values, team) => {
    const impact = valueOf(values, 'impact');
    const effort = valueOf(values, 'effort');
    const share = `${Number((valueOf(values, 'confidence') * 100).toPrecision(6))} %`;
    const unit = effort === 1 ? team.effortUnit.replace(/s$/, '') : team.effortUnit;
    return `${valueOf(values, 'reach')} people/quarter × ${impact} (${impacts.get(impact) ?? ''}) × ${share} ÷ ${effort} ${unit}`;
  },
};
