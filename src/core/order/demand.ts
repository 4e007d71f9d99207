import type { Backlog } from '../backlog/backlog.js';
import { idKey } from '../model/itemId.js';
import type { Feedback, Item } from '../model/record.js';

/** What people said about an item (spec: order §3.9). */
export interface Demand {
  /** Sum, over those who spoke, of the importance of their latest statement. */
  readonly demand: number;
  /** How many spoke: distinct `from`. */
  readonly voices: number;
  /** The highest importance, then the latest; observations (`source: usage`) are no quotes. */
  readonly strongest?: Feedback;
  /** The latest statement of each voice, by date, then file. */
  readonly statements: readonly Feedback[];
}

/** Demand for an item; statements made after `asOf` are left out where it is given. */
export function demandOf(item: Item, backlog: Backlog, asOf?: string): Demand {
  const latest = new Map<string, Feedback>();
  for (const feedback of [...backlog.feedbackOn(item)].sort(byDate)) {
    if (asOf !== undefined && (feedback.fields.date ?? '') > asOf) continue;
    latest.set(idKey(feedback.fields.from ?? feedback.file), feedback);
  }
  const statements = [...latest.values()].sort(byDate);
  const demand = statements.reduce((sum, feedback) => sum + importanceOf(feedback), 0);
  const strongest = strongestOf(statements);
  return { demand, voices: statements.length, statements, ...(strongest && { strongest }) };
}

/** The sum alone: breaks ties of equal scores. */
export function demandNumber(item: Item, backlog: Backlog): number {
  return demandOf(item, backlog).demand;
}

/** 0 not important, 1 nice to have (also where nothing is written), 2 important, 3 critical. */
export function importanceOf(feedback: Feedback): number {
  return Number(feedback.fields.importance ?? '1');
}

function strongestOf(statements: readonly Feedback[]): Feedback | undefined {
  const quotes = statements.filter((feedback) => feedback.fields.source !== 'usage' && feedback.title !== '');
  return quotes.reduce<Feedback | undefined>(
    // `quotes` are by date: of two equally important the later wins.
    (best, each) => (best === undefined || importanceOf(each) >= importanceOf(best) ? each : best),
    undefined,
  );
}

function byDate(a: Feedback, b: Feedback): number {
  const [one, other] = [a.fields.date ?? '', b.fields.date ?? ''];
  if (one !== other) return one < other ? -1 : 1;
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
