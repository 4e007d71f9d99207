import type { LintRun } from '../runLint.js';
import { printable } from './table.js';

/** What `--fix` did, or would do, a line each: begins with a word of ours, then as editors link a place. */
export function fixedText(run: LintRun, base: string, isWritten: boolean): string {
  const word = isWritten ? 'fixed' : 'would fix';
  const lines = run.fixed.map(({ finding: { file, range, rule }, title }) => {
    const place = `${printable(run.display(file, base))}:${range.start.line + 1}`;
    return `${word}  ${place}  ${printable(title)}  ${rule}\n`;
  });
  return lines.length === 0 ? 'Nothing to fix.\n\n' : `${lines.join('')}\n`;
}
