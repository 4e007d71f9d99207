import type { BacklogRecord } from '../model/record.js';
import type { TextProblem } from '../text/textProblem.js';
import type { RangeHit } from './rule.js';

/** What reading the text has found, for the rule of that name. */
export function textProblems(record: BacklogRecord, code: TextProblem['code']): RangeHit[] {
  return record.problems.flatMap((problem, at) => {
    const range = record.problemRanges[at];
    return problem.code === code && range ? [{ range, message: problem.message }] : [];
  });
}
