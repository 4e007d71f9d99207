import type { Backlog } from '../backlog/backlog.js';
import type { Sprint } from '../model/record.js';

/** What rules learn from git about one file. Days are YYYY-MM-DD. */
export interface FileHistory {
  /** Day of the last commit that changed the file; undefined when it was never committed. */
  readonly changed?: string;
  /** Since when the field `blocked` has been there without a break. */
  readonly blockedSince?: string;
  /** Open question that is not marked `(later)`, its blanks as `plain` leaves them → since when it has been there without a break. */
  readonly questions: ReadonlyMap<string, string>;
  /** The item as it was in the commit that made it ready (the last time it became so). */
  readonly whenReady?: {
    readonly day: string;
    /** Short commit id. */
    readonly commit: string;
    readonly estimate?: number;
    /** As `criteriaTexts` gives them. */
    readonly criteria: readonly string[];
  };
}

/** What git adds to the linter, read once before it runs. */
export interface LintHistory {
  of(file: string): FileHistory | undefined;
  /** Size of a sprint in the team's unit on its first day; undefined where history does not tell. */
  plannedSize(sprint: Sprint, backlog: Backlog): number | undefined;
}
