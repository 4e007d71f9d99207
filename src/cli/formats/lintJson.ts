import type { Finding } from '../../core/lint/finding.js';
import type { LintSummary } from '../../core/lint/findings.js';

/** The findings as `storymark-lint/1`: lines and columns count from 1, columns in UTF-16 units. */
export function lintJson(findings: readonly Finding[], summary: LintSummary): string {
  const rows = findings.map(({ file, range, rule, severity, message, item }) => ({
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    rule,
    severity,
    message,
    item: item ?? null,
  }));
  return `${JSON.stringify({ schema: 'storymark-lint/1', findings: rows, summary }, undefined, 2)}\n`;
}
