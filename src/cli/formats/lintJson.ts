import type { LintReport } from './lintReport.js';
import { jsonText } from './jsonText.js';

/** The findings as `storymark-lint/1`: lines and columns count from 1, columns in UTF-16 units. */
export function lintJson({ findings, summary, known }: LintReport): string {
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
  const counts = known === undefined ? summary : { ...summary, known };
  return jsonText({ schema: 'storymark-lint/1', findings: rows, summary: counts });
}
