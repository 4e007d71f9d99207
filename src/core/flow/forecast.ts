import { drawInto, hashOf } from './random.js';

/** What a forecast rests on (spec: documents §4.14). */
export interface ForecastBasis {
  /** Items accepted on each working day; see `throughputSamples`. */
  readonly samples: readonly number[];
  /** YYYY-MM-DD. */
  readonly asOf: string;
  /** How often the future is drawn. */
  readonly runs: number;
}

/** `none`: too little is known, and no forecast may be made; `rough`: it has to be said that it is. */
export type Soundness = 'none' | 'rough' | 'sound';

/** Below 5 items or 10 days there is no forecast, below 10 items or 15 days a rough one. */
export function soundnessOf(samples: readonly number[]): Soundness {
  const days = samples.length;
  const items = samples.reduce((sum, each) => sum + each, 0);
  if (items < 5 || days < 10) return 'none';
  return items < 10 || days < 15 ? 'rough' : 'sound';
}

/** Working days that are looked ahead at most, five years: what is not finished by then has no date. */
const horizon = 1280;

/** Drawn outcomes, ascending, one a run. */
export type Outcomes = Uint16Array;

/**
 * When the first `counts[i]` items will be finished, in working days after the as-of date, for each of the counts; undefined
 * where too little is known. All of them come from the same runs, so more items are never finished sooner.
 */
export function workingDaysUntil(counts: readonly number[], basis: ForecastBasis): Outcomes[] | undefined {
  if (soundnessOf(basis.samples) === 'none') return undefined;
  const places = counts.map((_, index) => index).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const wanted = Uint32Array.from(places, (place) => counts[place] ?? 0);
  const outcomes = places.map((): Outcomes => new Uint16Array(basis.runs).fill(horizon));
  eachRun(basis, (run, nextDays) => {
    let finished = 0;
    let next = 0;
    let goal = wanted[0] ?? 0;
    for (let before = 0; before < horizon && next < wanted.length; before += block) {
      const days = nextDays();
      for (let at = 0; at < block; at++) {
        finished += days[at] ?? 0;
        if (finished < goal) continue;
        for (; next < wanted.length && finished >= (wanted[next] ?? 0); next++)
          set(outcomes[next], run, before + at + 1);
        goal = wanted[next] ?? Infinity;
      }
    }
  });
  const result: Outcomes[] = [];
  places.forEach((place, index) => (result[place] = outcomes[index]?.sort() ?? new Uint16Array()));
  return result;
}

/** How many items will be finished within some working days after the as-of date; undefined where too little is known. */
export function itemsWithin(workingDays: number, basis: ForecastBasis): Outcomes | undefined {
  if (soundnessOf(basis.samples) === 'none') return undefined;
  const outcomes = new Uint16Array(basis.runs);
  eachRun(basis, (run, nextDays) => {
    let finished = 0;
    for (let left = workingDays; left > 0; left -= block) {
      const days = nextDays();
      for (let day = 0; day < Math.min(left, block); day++) finished += days[day] ?? 0;
    }
    outcomes[run] = finished;
  });
  return outcomes.sort();
}

/** The number of working days within which it is done with this chance; undefined beyond the horizon. */
export function daysWithChance(outcomes: Outcomes, chance: number): number | undefined {
  const days = outcomes[Math.max(0, Math.ceil(chance * outcomes.length - 1e-6) - 1)];
  return days === undefined || days >= horizon ? undefined : days;
}

/** The number of items of which at least so many are done with this chance. */
export function itemsWithChance(outcomes: Outcomes, chance: number): number {
  return outcomes[Math.min(outcomes.length - 1, Math.floor((1 - chance) * outcomes.length + 1e-6))] ?? 0;
}

/** The chance that an outcome is at most, or at least, this number. */
export function chanceOf(outcomes: Outcomes, holds: (outcome: number) => boolean): number {
  return outcomes.reduce((sum, each) => sum + (holds(each) ? 1 : 0), 0) / outcomes.length;
}

function set(outcomes: Outcomes | undefined, run: number, value: number): void {
  if (outcomes) outcomes[run] = value;
}

/** Days that are drawn at once. */
const block = 64;

/**
 * Draws the runs, each from its own seed: what is asked of one does not change the next, so all answers for the same samples and
 * day are about the same futures. `nextDays` gives the items finished on the next days of the run; it is overwritten.
 */
function eachRun(
  { samples, asOf, runs }: ForecastBasis,
  visit: (run: number, nextDays: () => Uint16Array) => void,
): void {
  const pool = Uint16Array.from(samples);
  const days = new Uint16Array(block);
  const seed = hashOf(JSON.stringify([samples, asOf]));
  for (let run = 0; run < runs; run++) {
    let state = hashOf(`${run} ${seed}`);
    visit(run, () => {
      state = drawInto(days, pool, state);
      return days;
    });
  }
}
