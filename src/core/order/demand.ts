import type { Backlog } from '../backlog/backlog.js';
import type { Feedback, Item } from '../model/record.js';

export interface Demand {
  /** Sum over voices of the importance of each one's latest statement (Productboard; spec: order §3.9). */
  readonly demand: number;
  /** Distinct `from`. */
  readonly voices: number;
  /** Highest importance, then latest; observations (`source: usage`) are not quoted. */
  readonly strongest?: Feedback;
}

/** Importance as said, 1 where nothing is said. */
export function importanceOf(feedback: Feedback): number {
  return Number(feedback.fields.importance ?? '1');
}

export function demandOf(item: Item, backlog: Backlog): Demand {
  const statements = backlog.feedbackOn(item);
  const latest = new Map<string, Feedback>();
  for (const statement of statements) {
    const voice = statement.fields.from ?? statement.id;
    const known = latest.get(voice);
    if (!known || isLater(statement, known)) latest.set(voice, statement);
  }
  const demand = [...latest.values()].reduce((sum, statement) => sum + importanceOf(statement), 0);
  const strongest = strongestOf(statements.filter((statement) => statement.fields.source !== 'usage'));
  return { demand, voices: latest.size, ...(strongest && { strongest }) };
}

function isLater(a: Feedback, b: Feedback): boolean {
  const [one = '', other = ''] = [a.fields.date, b.fields.date];
  return one === other ? a.file > b.file : one > other;
}

function strongestOf(statements: readonly Feedback[]): Feedback | undefined {
  return statements.reduce<Feedback | undefined>((best, each) => {
    if (!best) return each;
    const gap = importanceOf(each) - importanceOf(best);
    return gap > 0 || (gap === 0 && isLater(each, best)) ? each : best;
  }, undefined);
}
