import { styleText } from 'node:util';
import type { Severity } from '../../core/lint/finding.js';
import { hasColours } from './colours.js';
import type { LintReport } from './lintReport.js';
import { summaryLine } from './summaryLine.js';
import { printable } from './table.js';

const colours = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const satisfies Record<
  Severity,
  string
>;

/** One finding a line, as editors and terminals link it, and a closing line. */
export function lintText(report: LintReport): string {
  const lines = report.findings.map(({ file, range, rule, severity, message }) => {
    const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
    return `${place}  ${coloured(severity)}  ${printable(message)}  ${rule}\n`;
  });
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${summaryLine(report)}\n`;
}

function coloured(severity: Severity): string {
  return hasColours() ? styleText(colours[severity], severity) : severity;
}
