import { BacklogIndex, type FileChange } from '../../../../src/core/backlog/backlogIndex.js';
import { Linter, type LinterOptions } from '../../../../src/core/lint/engine.js';
import { computeScore } from '../../../../src/core/order/score.js';
import type { TestFiles } from '../../../support/backlogOf.js';

/** What a rule says of some files, and what it says after changes: `severity “the words it points at”`. */
export function liveOf(rule: string, files: TestFiles, options: Partial<LinterOptions> = {}) {
  const index = new BacklogIndex({ score: computeScore });
  const linter = new Linter(index, { today: () => '2026-03-18', ...options });
  const texts = new Map<string, string>();
  const change = (changes: Readonly<Record<string, string | undefined>>): void => {
    const list = Object.entries(changes).map(([file, text]): FileChange => {
      texts.set(file, text ?? '');
      return text === undefined ? { file, deleted: true } : { file, content: { text } };
    });
    linter.update(index.apply(list));
  };
  const found = (file: string) => linter.findings(file).filter((finding) => finding.rule === rule);
  const says = (file: string): string[] =>
    found(file).map(({ severity, range: { start, end } }) => {
      const lines = (texts.get(file) ?? '').split('\n');
      const words = start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : '…';
      return `${severity} “${words}”`;
    });
  change(files);
  return { change, found, says, linter };
}
