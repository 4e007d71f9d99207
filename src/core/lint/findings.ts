import type { Finding } from './finding.js';

/** Counts of a run, as the command line prints them. */
export interface LintSummary {
  readonly files: number;
  readonly items: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

export function summarise(findings: readonly Finding[], files: number, items: number): LintSummary {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return {
    files,
    items,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.information,
    hints: counts.hint,
  };
}

/** By file, line, rule, then character: the order of every output. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.length < 2 ? findings : [...findings].sort(compareFindings);
}

function compareFindings(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  const lines = one.range.start.line - other.range.start.line;
  if (lines !== 0) return lines;
  if (one.rule !== other.rule) return one.rule < other.rule ? -1 : 1;
  return one.range.start.character - other.range.start.character;
}

export function sameFindings(before: readonly Finding[], after: readonly Finding[]): boolean {
  return before.length === after.length && before.every((finding, index) => sameFinding(finding, after[index]));
}

function sameFinding(one: Finding, other: Finding | undefined): boolean {
  return (
    other?.rule === one.rule &&
    one.severity === other.severity &&
    one.message === other.message &&
    one.item === other.item &&
    samePlace(one, other) &&
    JSON.stringify(one.related) === JSON.stringify(other.related)
  );
}

function samePlace({ range: one }: Finding, { range: other }: Finding): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.character === other.start.character &&
    one.end.line === other.end.line &&
    one.end.character === other.end.character
  );
}
