import type { Item } from '../model/record.js';
import { isCalendarDate } from '../model/scalars.js';
import type { TeamSettings } from '../model/team.js';
import { cd3 } from './scores/cd3.js';
import { ice } from './scores/ice.js';
import { rice } from './scores/rice.js';
import type { ScoreMethod, ScoreValues } from './scores/scoreMethod.js';
import { valueEffort } from './scores/valueEffort.js';
import { weighted } from './scores/weighted.js';
import { wsjf } from './scores/wsjf.js';

/** Every method by its name in TEAM.md. */
export const scoreMethods = {
  rice,
  wsjf,
  ice,
  'value-effort': valueEffort,
  cd3,
  weighted,
} as const satisfies Record<TeamSettings['scoring'], ScoreMethod>;

/** What is wrong with the inputs of an item's score. */
export interface ScoreProblem {
  readonly input: string;
  readonly kind: 'missing' | 'illegal';
  readonly expected: string;
  /** A number that is only beside its scale (a RICE impact of 1.5). */
  readonly isMild: boolean;
}

/** The inputs of an item's score by the team's method: all numbers, or what is missing or out of range. */
export function scoreInputs(
  item: Item,
  team: TeamSettings,
): { values: ScoreValues; problems: readonly ScoreProblem[] } {
  const written = item.fields.score ?? {};
  const values: Record<string, number> = {};
  const problems: ScoreProblem[] = [];
  for (const { name, expected, read, isLegal, isLenient } of scoreMethods[team.scoring].inputs(team)) {
    const text = Object.hasOwn(written, name) ? written[name] : undefined;
    const value = typeof text === 'string' ? read(text) : undefined;
    if (value !== undefined && isLegal(value)) values[name] = value;
    else {
      const kind = text === undefined || text === '' ? 'missing' : 'illegal';
      problems.push({ input: name, kind, expected, isMild: isLenient === true && value !== undefined });
    }
  }
  return { values, problems };
}

/** What `score` may hold beside the inputs of a method (spec: order §3.6). */
const extras: Readonly<Record<string, { readonly expected: string; readonly isLegal: (value: string) => boolean }>> = {
  deadline: { expected: 'a date such as 2026-03-18', isLegal: isCalendarDate },
  profile: {
    expected: 'one of short-peak, long-peak, long-flat, deadline',
    isLegal: (value) => ['short-peak', 'long-peak', 'long-flat', 'deadline'].includes(value),
  },
};

export function isScoreExtra(name: string): boolean {
  return Object.hasOwn(extras, name);
}

/** A deadline or profile that cannot be read; whatever the method. */
export function scoreExtraProblems(item: Item): readonly Pick<ScoreProblem, 'input' | 'expected'>[] {
  const written = item.fields.score ?? {};
  return Object.entries(extras).flatMap(([input, { expected, isLegal }]) => {
    const value = Object.hasOwn(written, input) ? written[input] : undefined;
    const isFine = value === undefined || value === '' || (typeof value === 'string' && isLegal(value));
    return isFine ? [] : [{ input, expected }];
  });
}

/** The item's score by the team's method; undefined when an input is missing or illegal: missing is not zero. */
export function computeScore(item: Item, team: TeamSettings): number | undefined {
  if (item.fields.score === undefined) return undefined;
  const { values, problems } = scoreInputs(item, team);
  if (problems.length > 0) return undefined;
  const score = scoreMethods[team.scoring].compute(values, team);
  return score !== undefined && Number.isFinite(score) ? score : undefined;
}

/** Whether two scores differ by less than the noise of floating point (relative 1e-9). */
export function equalScores(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

/** Three significant digits without trailing zeros, never in powers of ten: 576, 57.6, 2.25, 1230. */
export function formatScore(score: number): string {
  return String(Number(score.toPrecision(3)));
}

/** An item's places among the ranked and scored open items, from 1. */
export interface ScoreStanding {
  readonly byScore: number;
  readonly byRank: number;
}

/**
 * How the score came about: `RICE 154 = 96 people/quarter × 2 (high) × 80 % ÷ 1 person-week. 6th by score, 4th by rank.`
 * Without a score it says what is missing; empty for an item that has no `score`.
 */
export function explainScore(item: Item, team: TeamSettings, standing?: ScoreStanding): string {
  if (item.fields.score === undefined) return '';
  const method = scoreMethods[team.scoring];
  const score = computeScore(item, team);
  const { values, problems } = scoreInputs(item, team);
  if (score === undefined) return withoutScore(method.name, problems);
  const places = standing ? ` ${ordinal(standing.byScore)} by score, ${ordinal(standing.byRank)} by rank.` : '';
  return `${method.name} ${formatScore(score)} = ${method.explain(values, team)}.${places}`;
}

function withoutScore(name: string, problems: readonly ScoreProblem[]): string {
  if (problems.length === 0) return `No ${name} score: TEAM.md does not say how to weigh.`;
  const parts = problems.map(({ input, kind, expected }) =>
    kind === 'missing' ? `${input} is missing` : `${input} must be ${expected}`,
  );
  return `No ${name} score: ${parts.join('; ')}.`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(place: number): string {
  const last = place % 10;
  const isTeen = Math.floor(place / 10) % 10 === 1;
  const ending = isTeen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th';
  return `${place}${ending}`;
}
