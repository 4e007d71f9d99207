import assert from 'node:assert/strict';
import {
  chanceOf,
  daysWithChance,
  itemsWithChance,
  itemsWithin,
  soundnessOf,
  workingDaysUntil,
  type ForecastBasis,
} from '../../../../src/core/flow/forecast.js';
import { addWorkingDays } from '../../../../src/core/order/calendar.js';
import { teamSettings } from '../../../../src/core/model/team.js';

/** Items accepted in the demo on its 42 working days from 19 January to 17 March 2026 (spec: documents §4.14). */
const larder = {
  samples: '0 0 0 0 1 0 1 1 0 1 0 0 0 2 1 0 0 1 0 1 0 0 0 0 0 0 0 2 1 1 0 0 0 0 0 1 1 0 1 1 0 0'.split(' ').map(Number),
  asOf: '2026-03-18',
  runs: 20_000,
};
const chances = [0.5, 0.85, 0.95];
const team = teamSettings(undefined);

function datesFor(count: number, basis: ForecastBasis = larder): string[] {
  const [outcomes] = workingDaysUntil([count], basis) ?? [];
  assert.ok(outcomes);
  return chances.map((chance) => addWorkingDays(basis.asOf, daysWithChance(outcomes, chance) ?? NaN, team));
}

describe('a forecast', () => {
  it('has the demo’s samples', () => {
    assert.deepEqual([larder.samples.length, larder.samples.reduce((sum, each) => sum + each, 0)], [42, 17]);
  });
  it('says when four items and eleven are done', () => {
    assert.deepEqual(datesFor(4), ['2026-03-31', '2026-04-08', '2026-04-14']);
    assert.deepEqual(datesFor(11), ['2026-04-24', '2026-05-06', '2026-05-14']);
  });
  it('says how many are done by the end of the sprint and by 10 April', () => {
    const [sprint, april] = [itemsWithin(7, larder), itemsWithin(17, larder)];
    assert.ok(sprint && april);
    assert.deepEqual([itemsWithChance(sprint, 0.85), itemsWithChance(sprint, 0.5)], [1, 3]);
    assert.ok(Math.abs(chanceOf(sprint, (items) => items >= 6) - 0.05) < 0.01);
    assert.deepEqual(
      [0.95, 0.85, 0.5].map((chance) => itemsWithChance(april, chance)),
      [3, 4, 7],
    );
  });
  it('is the same for the same samples and day, and another on another day', () => {
    const outcomes = (asOf: string): string => (itemsWithin(7, { ...larder, asOf, runs: 100 }) ?? []).join(' ');
    assert.equal(outcomes('2026-03-18'), outcomes('2026-03-18'));
    assert.notEqual(outcomes('2026-03-18'), outcomes('2026-03-19'));
  });
  it('answers several counts at once as it does alone, in the order asked', () => {
    const [eleven, four] = workingDaysUntil([11, 4], larder) ?? [];
    const [alone] = workingDaysUntil([4], larder) ?? [];
    assert.ok(eleven && four && alone);
    assert.deepEqual(four, alone);
    assert.ok(chances.every((chance) => (daysWithChance(four, chance) ?? 0) < (daysWithChance(eleven, chance) ?? 0)));
  });
  it('has no date beyond five years', () => {
    const [outcomes] = workingDaysUntil([100_000], { ...larder, runs: 100 }) ?? [];
    assert.ok(outcomes);
    assert.equal(daysWithChance(outcomes, 0.5), undefined);
  });

  const check = (items: number, days: number, expected: string): void => {
    it(`of ${items} items in ${days} days is ${expected}`, () => {
      const samples = Array.from({ length: days }, (_, at) => (at === 0 ? items : 0));
      assert.equal(soundnessOf(samples), expected);
      assert.equal(workingDaysUntil([1], { ...larder, runs: 10, samples }) === undefined, expected === 'none');
      assert.equal(itemsWithin(1, { ...larder, runs: 10, samples }) === undefined, expected === 'none');
    });
  };
  check(0, 0, 'none');
  check(4, 42, 'none');
  check(17, 9, 'none');
  check(5, 10, 'rough');
  check(9, 42, 'rough');
  check(17, 14, 'rough');
  check(10, 15, 'sound');
});
