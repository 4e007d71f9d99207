import type { Finding } from '../../core/lint/finding.js';
import type { LintSummary } from '../../core/lint/findings.js';
import type { Range } from '../../core/text/position.js';

/** What a run of the linter has to print. */
export interface LintReport {
  /** By file, line, rule; paths as they are printed, with `/`. */
  readonly findings: readonly Finding[];
  readonly summary: LintSummary;
  /** Findings of the baseline that are left out; absent without a baseline. */
  readonly known?: number;
}

/** A replacement that answers a finding without a person's choice. */
export interface Suggestion {
  readonly range: Range;
  readonly newText: string;
}

/** What some formats ask beside the report; nothing of it is worked out before. */
export interface Sources {
  /** No two findings of the report have the same. */
  fingerprint(finding: Finding): string;
  /** The text of a line of the finding's file, or of another file; empty where it cannot be read. */
  line(file: string, line: number): string;
  /** Automatic fixes of a finding. */
  suggestions(finding: Finding): readonly Suggestion[];
  /** The Markdown of a rule's page; undefined where the program was copied without its pages. */
  page(rule: string): string | undefined;
}
