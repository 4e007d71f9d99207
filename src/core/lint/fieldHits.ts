import type { BacklogRecord, FieldProblem } from '../model/record.js';
import type { RangeHit } from './rule.js';

/** What the schema has found wrong with fields, for the rule of that code. */
export function fieldHits(
  record: BacklogRecord,
  code: FieldProblem['code'],
  message: (problem: FieldProblem) => string,
): RangeHit[] {
  return record.fieldProblems
    .filter((problem) => problem.code === code)
    .map((problem) => ({ range: record.places.value(problem.field, problem.index), message: message(problem) }));
}

/** `“redy” is not a status. Did you mean “ready”? Expected one of: …` */
export function wrongValue(problem: FieldProblem, what: string): string {
  const value = problem.value === undefined ? 'This' : `“${problem.value}”`;
  const hint = problem.suggestion ? ` Did you mean “${problem.suggestion.value}”?` : '';
  return `${value} is ${what}.${hint} Write ${problem.expected}.`;
}
