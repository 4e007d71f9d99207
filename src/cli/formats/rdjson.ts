import type { Finding, Severity } from '../../core/lint/finding.js';
import { rulePageUrl } from '../../core/lint/rulePage.js';
import type { Range } from '../../core/text/position.js';
import { harmless } from './harmless.js';
import { jsonText } from './jsonText.js';
import type { LintReport, Sources } from './lintReport.js';

const severities = { error: 'ERROR', warning: 'WARNING', information: 'INFO', hint: 'INFO' } as const satisfies Record<
  Severity,
  string
>;

/** Reviewdog's rdjson, with automatic fixes as suggestions. */
export function rdjson({ findings }: LintReport, sources: Sources): string {
  return jsonText({
    source: { name: 'storymark', url: 'https://github.com/storymark/storymark' },
    diagnostics: findings.map((finding) => diagnostic(finding, sources)),
  });
}

function diagnostic(finding: Finding, sources: Sources): object {
  const { file, range, severity, rule, message, related = [] } = finding;
  const suggestions = sources.suggestions(finding).map(({ range: span, newText }) => ({
    range: rangeIn(file, span, sources),
    text: newText,
  }));
  const others = related.map((each) => ({
    message: harmless(each.message),
    location: { path: each.file, range: rangeIn(each.file, each.range, sources) },
  }));
  return {
    message: harmless(message),
    location: { path: file, range: rangeIn(file, range, sources) },
    severity: severities[severity],
    code: { value: rule, url: rulePageUrl(rule) },
    ...(suggestions.length > 0 && { suggestions }),
    ...(others.length > 0 && { related_locations: others }),
  };
}

/** Reviewdog counts bytes of UTF-8, from 1. */
function rangeIn(file: string, { start, end }: Range, sources: Sources): object {
  const place = ({ line, character }: Range['start']): object => ({
    line: line + 1,
    column: Buffer.byteLength(sources.line(file, line).slice(0, character)) + 1,
  });
  return { start: place(start), end: place(end) };
}
