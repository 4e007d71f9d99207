import type { Severity } from '../../core/lint/finding.js';
import { clip, harmless } from './harmless.js';
import { jsonText } from './jsonText.js';
import type { LintReport, Sources } from './lintReport.js';

const severities = {
  error: 'critical',
  warning: 'major',
  information: 'minor',
  hint: 'info',
} as const satisfies Record<Severity, string>;
const longestDescription = 1024;

/** A GitLab Code Quality report. Entries with one fingerprint would become one row: no two have the same. */
export function gitlab({ findings }: LintReport, sources: Sources): string {
  return jsonText(
    findings.map((finding) => ({
      description: clip(harmless(finding.message), longestDescription),
      check_name: finding.rule,
      fingerprint: sources.fingerprint(finding),
      severity: severities[finding.severity],
      location: {
        path: finding.file,
        lines: { begin: finding.range.start.line + 1, end: finding.range.end.line + 1 },
      },
    })),
  );
}
