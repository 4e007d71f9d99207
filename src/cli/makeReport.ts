import { createHash } from 'node:crypto';
import type { Finding } from '../core/lint/finding.js';
import { fingerprints, unique } from '../core/lint/fingerprint.js';
import { summarise } from '../core/lint/findings.js';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.js';
import type { FormatName } from './formats/formats.js';
import type { LintReport, Sources } from './formats/lintReport.js';
import { rulePage } from './rulePages.js';
import type { LintRun } from './runLint.js';

export interface ReportRequest {
  readonly format: FormatName;
  /** Absolute path of the folder that printed paths are relative to. */
  readonly base: string;
  /** Absolute path; absent: everything is new. */
  readonly baseline?: string | undefined;
  readonly updateBaseline: boolean;
}

/** What a run has to print, without what the baseline knows, and what a format may ask about it. */
export async function makeReport(
  run: LintRun,
  { format, base, baseline, updateBaseline }: ReportRequest,
): Promise<{ readonly report: LintReport; readonly sources: Sources }> {
  const prints = new Map<Finding, string>();
  const printed = (findings: readonly Finding[]): readonly string[] => fingerprints(findings, sha256, run.subjectOf);
  let fresh = run.findings;
  if (baseline !== undefined) {
    const all = printed(run.findings);
    if (updateBaseline) writeBaseline(baseline, run.findings, all);
    fresh = withoutKnown(run.findings, all, readBaseline(baseline));
  }
  // What a format is given is the finding as it is printed; what it asks about leads back to the one that was found.
  const origins = new Map(fresh.map((finding) => [shown(finding, run, base), finding]));
  const suggestions = format === 'rdjson' ? await run.suggester() : undefined;
  const files = new Map<string, string>();
  for (const { file, related = [] } of fresh) {
    for (const each of [file, ...related.map((other) => other.file)]) files.set(run.display(each, base), each);
  }
  const report = {
    findings: [...origins.keys()],
    summary: summarise(fresh, run.files, run.items),
    ...(baseline !== undefined && { known: run.findings.length - fresh.length }),
  };
  const sources: Sources = {
    fingerprint(finding) {
      if (prints.size === 0) {
        const own = unique(printed(fresh), sha256);
        report.findings.forEach((each, at) => prints.set(each, own[at] ?? ''));
      }
      return prints.get(finding) ?? '';
    },
    line: (file, line) => run.line(files.get(file) ?? file, line),
    suggestions: (finding) => suggestions?.(origins.get(finding) ?? finding) ?? [],
    page: rulePage,
  };
  return { report, sources };
}

function shown(finding: Finding, run: LintRun, base: string): Finding {
  const { related } = finding;
  const file = run.display(finding.file, base);
  if (!related) return { ...finding, file };
  return { ...finding, file, related: related.map((each) => ({ ...each, file: run.display(each.file, base) })) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
