import { BacklogIndex } from '../../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../../src/core/lint/engine.js';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { computeScore } from '../../../../src/core/order/score.js';
import { lazyTagger } from '../../../../src/core/text/partsOfSpeech.js';
import type { TestFiles } from '../../../support/backlogOf.js';

/** The day of all these tests. */
const today = '2026-03-18';
const tag = lazyTagger();

/** All findings of these files. */
export function lintOf(files: TestFiles): readonly Finding[] {
  const index = new BacklogIndex({ score: computeScore });
  const linter = new Linter(index, { today: () => today, tag });
  linter.update(index.apply(Object.entries(files).map(([file, text]) => ({ file, content: { text } }))));
  return linter.all();
}

/** What a rule says about `backlog/LAR-1.md` with this text, as `severity “the words it points at”`. */
export function ruleSays(rule: string, text: string, others: TestFiles = {}): string[] {
  const file = 'backlog/LAR-1.md';
  return lintOf({ ...others, [file]: text })
    .filter((finding) => finding.rule === rule && finding.file === file)
    .map(({ severity, range }) => `${severity} “${cut(text, range)}”`);
}

function cut(text: string, { start, end }: Finding['range']): string {
  const lines = text.split('\n');
  return start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : '…';
}
