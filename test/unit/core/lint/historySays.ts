import { Linter } from '../../../../src/core/lint/engine.js';
import { readLintHistory } from '../../../../src/core/lint/readLintHistory.js';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { indexOf, type TestFiles } from '../../../support/backlogOf.js';
import { InMemoryHistory } from '../../../support/inMemoryHistory.js';

const today = '2026-03-18';
export const file = 'backlog/LAR-1.md';

/** Findings of a rule in these files, with a history of trees by day; every file. */
export async function findingsWithHistory(
  rule: string,
  files: TestFiles,
  trees: readonly (readonly [string, TestFiles])[],
): Promise<readonly Finding[]> {
  const index = indexOf(files);
  const linter = new Linter(index, { today: () => today });
  linter.history = await readLintHistory({ backlogs: index.backlogs, history: new InMemoryHistory(...trees), today });
  linter.update({ parsed: new Map(), removed: [], affected: new Set(), everything: true });
  linter.update(index.apply(Object.entries(files).map(([name, text]) => ({ file: name, content: { text } }))));
  return linter.all().filter((finding) => finding.rule === rule);
}

/** What a rule says about `backlog/LAR-1.md` with this text, which had these texts from these days on: the words it points at. */
export async function historySays(
  rule: string,
  text: string,
  past: Readonly<Record<string, string>>,
  others: TestFiles = {},
): Promise<string[]> {
  const trees = Object.entries(past).map(([day, then]): [string, TestFiles] => [day, { ...others, [file]: then }]);
  const findings = await findingsWithHistory(rule, { ...others, [file]: text }, trees);
  return findings.map(({ severity, range: { start, end } }) => {
    const line = text.split('\n')[start.line] ?? '';
    return `${severity} “${start.line === end.line ? line.slice(start.character, end.character) : '…'}”`;
  });
}
