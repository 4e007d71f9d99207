import { BacklogIndex, type FileChange } from '../../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../../src/core/lint/engine.js';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { computeScore } from '../../../../src/core/order/score.js';
import type { TestFiles } from '../../../support/backlogOf.js';

/** What a rule says about a backlog that changes: once for its files, then after each change (undefined deletes a file). */
export function ruleFindsAfter(
  rule: string,
  files: TestFiles,
  ...changes: readonly Readonly<Record<string, string | undefined>>[]
): string[][] {
  const index = new BacklogIndex({ score: computeScore });
  const linter = new Linter(index, { today: () => '2026-03-18' });
  const texts = new Map<string, string>();
  return [files, ...changes].map((change) => {
    const list = Object.entries(change).map(([name, text]): FileChange => {
      const file = `backlog/${name}`;
      if (text === undefined) return { file, deleted: true };
      texts.set(file, text);
      return { file, content: { text } };
    });
    linter.update(index.apply(list));
    return linter.all().flatMap((finding) => (finding.rule === rule ? [shown(finding, texts)] : []));
  });
}

/** What a rule says about these files of `backlog/`, as `file severity “the words it points at”`. */
export function ruleFinds(rule: string, files: TestFiles): string[] {
  return ruleFindsAfter(rule, files)[0] ?? [];
}

function shown({ file, severity, range: { start, end } }: Finding, texts: ReadonlyMap<string, string>): string {
  const lines = (texts.get(file) ?? '').split('\n');
  const words = start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : '…';
  return `${file.slice('backlog/'.length)} ${severity} “${words}”`;
}
