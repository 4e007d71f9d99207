import type { Range } from '../text/position.js';

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** One result of the linter. */
export interface Finding {
  readonly file: string;
  readonly range: Range;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Id of the item the file holds; absent for files that are no items. */
  readonly item?: string;
  /** What the finding is about, for its quick fixes: the name of a field, of a section or of a rule. */
  readonly about?: string;
  /** Other places that belong to the cause (the other end of a duplicate, a ring, an inversion). */
  readonly related?: readonly { readonly file: string; readonly range: Range; readonly message: string }[];
}
