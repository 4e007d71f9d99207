import type { Finding, Severity } from '../../core/lint/finding.js';
import { clip, harmless } from './harmless.js';
import type { LintReport } from './lintReport.js';
import { withoutCommands } from './stopCommands.js';
import { summaryLine } from './summaryLine.js';
import { printable } from './table.js';

/** A step may have ten annotations of a level, and drops the others without a word: nine, and one that counts the rest. */
const mostAnnotations = 9;
const longestTitle = 255;
const longestMessage = 4096;

const levels = [
  { name: 'error', severities: ['error'] },
  { name: 'warning', severities: ['warning'] },
  { name: 'notice', severities: ['information', 'hint'] },
] as const satisfies readonly { readonly name: string; readonly severities: readonly Severity[] }[];

/** Annotations of GitHub Actions, the worst first, and the whole list below them in the log. */
export function github(report: LintReport): string {
  const annotations = levels.flatMap(({ name, severities }) => {
    const all = severities.flatMap((severity) => report.findings.filter((finding) => finding.severity === severity));
    const shown = all.slice(0, mostAnnotations).map((finding) => annotation(name, finding));
    const more = all.length - shown.length;
    return more === 0 ? shown : [...shown, `::${name}::and ${more} more: the log of this step lists them all`];
  });
  const lines = annotations.map((line) => `${line}\n`).join('');
  return `${lines}${list(report.findings)}${summaryLine(report)}\n`;
}

function annotation(level: string, finding: Finding): string {
  const { file, range, rule, item, message } = finding;
  const { start, end } = range;
  const title = clip(harmless(item === undefined ? rule : `${item}: ${rule}`), longestTitle);
  const properties: Record<string, string | number> = { file, line: start.line + 1, endLine: end.line + 1 };
  // Columns of a place over several lines are refused.
  if (start.line === end.line) Object.assign(properties, { col: start.character + 1, endColumn: end.character + 1 });
  const named = Object.entries({ ...properties, title }).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level} ${named.join(',')}::${escapeData(clip(harmless(message), longestMessage))}`;
}

/** Every line begins with a word of ours, and the runner obeys none of them. */
function list(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const lines = findings.map(({ file, range, rule, severity, message }) => {
    const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
    return harmless(`${severity}  ${place}  ${message}  ${rule}`);
  });
  return withoutCommands(`${lines.join('\n')}\n`);
}

/** As in actions/toolkit, core/command.ts. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
