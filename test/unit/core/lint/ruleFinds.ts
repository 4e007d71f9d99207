import assert from 'node:assert/strict';
import type { TestFiles } from '../../../support/backlogOf.js';
import { LiveLinter, type TestChange } from './liveOf.js';

/** What a rule says about a backlog that changes: once for its files, then after each change (undefined deletes a file). */
export function ruleFindsAfter(rule: string, files: TestFiles, ...changes: readonly TestChange[]): string[][] {
  const live = new LiveLinter({});
  return [files, ...changes].map((change) => {
    live.change(Object.fromEntries(Object.entries(change).map(([name, text]) => [`backlog/${name}`, text])));
    return live.linter.all().flatMap((finding) => {
      const place = finding.file.slice('backlog/'.length);
      return finding.rule === rule ? [`${place} ${live.show(finding)}`] : [];
    });
  });
}

/** What a rule says about these files of `backlog/`, as `file severity “the words it points at”`. */
export function ruleFinds(rule: string, files: TestFiles): string[] {
  return ruleFindsAfter(rule, files)[0] ?? [];
}

/** Makes tests of what a rule finds in files of `backlog/`. */
export function filesCheck(rule: string) {
  return (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ruleFinds(rule, files), expected));
  };
}

/** Makes tests of what a rule finds before and after a change. */
export function changeCheck(rule: string) {
  return (
    name: string,
    files: TestFiles,
    change: TestChange,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    it(name, () => assert.deepEqual(ruleFindsAfter(rule, files, change), [before, after]));
  };
}
