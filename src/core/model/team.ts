import type { Team } from './record.js';

/** What TEAM.md says, with every default of the format filled in. */
export interface TeamSettings {
  readonly key: string;
  readonly estimate: 'points' | 'days' | 'count';
  readonly scale: readonly number[];
  readonly maxEstimate: number | undefined;
  readonly scoring: 'rice' | 'wsjf' | 'ice' | 'value-effort' | 'cd3' | 'weighted';
  readonly effortUnit: string;
  readonly weights: unknown;
  readonly ice: 'product' | 'average';
  readonly sprintDays: number;
  readonly wip: number | undefined;
  /** Rule code → level as written; the lint engine judges it. */
  readonly lint: Readonly<Record<string, unknown>>;
  readonly vagueWords: readonly string[];
  readonly labels: Readonly<Record<string, unknown>>;
  readonly fileNames: 'slug' | 'id';
  readonly holidays: readonly string[];
  /** Weekdays worked, 0 = Sunday … 6 = Saturday. */
  readonly workingDays: ReadonlySet<number>;
  readonly today: string | undefined;
  /** Working days that are sampled, and simulated futures (spec: documents §4.14). */
  readonly forecast: { readonly days: number; readonly runs: number };
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function teamSettings(team: Team | undefined): TeamSettings {
  const fields = team?.fields;
  return {
    key: fields?.key ?? 'ITEM',
    estimate: fields?.estimate ?? 'points',
    scale: fields?.scale ?? [],
    maxEstimate: fields?.['max-estimate'],
    scoring: fields?.scoring ?? 'rice',
    effortUnit: fields?.['effort-unit'] ?? 'person-weeks',
    weights: fields?.weights,
    ice: fields?.ice ?? 'product',
    sprintDays: fields?.['sprint-days'] ?? 14,
    wip: fields?.wip,
    lint: fields?.lint ?? {},
    vagueWords: fields?.['vague-words'] ?? [],
    labels: fields?.labels ?? {},
    fileNames: fields?.['file-names'] ?? 'slug',
    holidays: fields?.holidays ?? [],
    workingDays: workingDays(fields?.['working-days'] ?? 'mon-fri'),
    today: fields?.today,
    forecast: { days: between(10, fields?.forecast?.days, 60), runs: between(100, fields?.forecast?.runs, 10_000) },
  };
}

/** A whole number from `least` to a hundred times as much; anything else counts as not said. */
function between(least: number, value: unknown, byDefault: number): number {
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : byDefault;
  return number >= least && number <= 100 * least ? number : byDefault;
}

/** `mon-fri`, `sun-thu`, `mon, wed, fri`. Words that are no weekday are passed over; nothing left means Monday to Friday. */
function workingDays(text: string): ReadonlySet<number> {
  const days = new Set<number>();
  for (const part of text.toLowerCase().split(/[\s,]+/)) {
    const [first = -1, last = first] = part.split('-').map((word) => weekdays.indexOf(word.slice(0, 3)));
    if (first === -1 || last === -1) continue;
    for (let day = first; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === last) break;
    }
  }
  return days.size > 0 ? days : new Set([1, 2, 3, 4, 5]);
}
