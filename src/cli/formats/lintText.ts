import { styleText } from 'node:util';
import type { Finding, Severity } from '../../core/lint/finding.js';
import type { LintSummary } from '../../core/lint/findings.js';
import { printable } from './table.js';

const colours = { error: 'red', warning: 'yellow', information: 'blue', hint: 'gray' } as const satisfies Record<
  Severity,
  string
>;

/** One finding a line, as editors and terminals link it, and a closing line. */
export function lintText(findings: readonly Finding[], summary: LintSummary): string {
  const lines = findings.map(({ file, range, rule, severity, message }) => {
    const place = `${printable(file)}:${range.start.line + 1}:${range.start.character + 1}`;
    return `${place}  ${coloured(severity)}  ${printable(message)}  ${rule}\n`;
  });
  const { files, errors, warnings, infos, hints } = summary;
  const counts = [count(errors, 'error'), count(warnings, 'warning'), `${infos} information`, count(hints, 'hint')];
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${count(files, 'file')}: ${counts.join(', ')}\n`;
}

function coloured(severity: Severity): string {
  return hasColours() ? styleText(colours[severity], severity) : severity;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Only on a terminal, and not where somebody has asked for none. */
export function hasColours(): boolean {
  return process.stdout.isTTY && !process.env.NO_COLOR;
}
