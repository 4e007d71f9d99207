import { releaseNotes, type Audience } from './releaseNotes.js';
import type { Report, ReportInput } from './report.js';
import { sprintPlan } from './sprintPlan.js';
import { sprintReview } from './sprintReview.js';

export interface ReportRequest {
  /** Id of the sprint or release; without one the kind decides. */
  readonly id?: string | undefined;
  readonly audience?: Audience | undefined;
}

/** The documents there are, by the name the command line gives them. */
export const reportKinds = {
  'sprint-plan': (input: ReportInput, { id }: ReportRequest) => sprintPlan(input, id),
  'sprint-review': (input: ReportInput, { id }: ReportRequest) => sprintReview(input, id),
  'release-notes': (input: ReportInput, { id, audience }: ReportRequest) => releaseNotes(input, id, audience),
} as const satisfies Record<string, (input: ReportInput, request: ReportRequest) => Promise<Report>>;

export type ReportKind = keyof typeof reportKinds;
