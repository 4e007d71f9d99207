import type { TeamSettings } from '../../model/team.js';

/** The numbers of an item's `score`, each present and legal. */
export type ScoreValues = Readonly<Record<string, number>>;

/** One input of a method: how its text is read and which numbers are legal. */
export interface ScoreInput {
  readonly name: string;
  /** What the input must be, as a noun phrase for people. */
  readonly expected: string;
  /** The number that stands in the file; undefined for text that is no number. */
  readonly read: (text: string) => number | undefined;
  readonly isLegal: (value: number) => boolean;
  /** A number beside the scale gives no score, and is still no mistake. */
  readonly isLenient?: true;
}

/** A way to score: data and pure functions, one file each (spec: order §3.2–3.7). */
export interface ScoreMethod {
  /** The name people know: RICE, WSJF, … */
  readonly name: string;
  /** Inputs in the order people write them; none where TEAM.md does not say enough. */
  readonly inputs: (team: TeamSettings) => readonly ScoreInput[];
  readonly compute: (values: ScoreValues, team: TeamSettings) => number | undefined;
  /** The formula with the item's numbers: `96 people/quarter × 2 (high) × 80 % ÷ 1 person-week`. */
  readonly explain: (values: ScoreValues, team: TeamSettings) => string;
}

/** A plain decimal number; nothing else counts as one. */
export function readNumber(text: string): number | undefined {
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : undefined;
}

/** A share from 0 to 1: `80%`, `0.8` and `80` all mean 80 %; `1` is 100 %. */
export function readShare(text: string): number | undefined {
  const trimmed = text.trim();
  const isPercent = trimmed.endsWith('%');
  const value = readNumber(isPercent ? trimmed.slice(0, -1) : trimmed);
  if (value === undefined) return undefined;
  return isPercent || value > 1 ? value / 100 : value;
}

export function input(
  name: string,
  expected: string,
  isLegal: (value: number) => boolean,
  read = readNumber,
): ScoreInput {
  return { name, expected, read, isLegal };
}

/** The value of an input that `compute` and `explain` may rely on. */
export function valueOf(values: ScoreValues, name: string): number {
  return values[name] ?? Number.NaN;
}
