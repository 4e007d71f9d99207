import type { LintReport } from './lintReport.js';

/** The counts of a run in a line; nothing in it comes from a file. */
export function summaryLine({ summary, known }: LintReport): string {
  const { files, errors, warnings, infos, hints } = summary;
  const counts = [count(errors, 'error'), count(warnings, 'warning'), `${infos} information`, count(hints, 'hint')];
  const left = known === undefined ? '' : `; ${count(known, 'known finding')} not shown`;
  return `${count(files, 'file')}: ${counts.join(', ')}${left}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
