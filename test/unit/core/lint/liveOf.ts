import assert from 'node:assert/strict';
import { BacklogIndex, type FileChange } from '../../../../src/core/backlog/backlogIndex.js';
import { Linter, type LinterOptions } from '../../../../src/core/lint/engine.js';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { computeScore } from '../../../../src/core/order/score.js';
import { Document } from '../../../../src/core/text/document.js';
import type { TestFiles } from '../../../support/backlogOf.js';

/** The day of all tests of rules. */
export const today = '2026-03-18';

/** Files that come, change and, where their text is undefined, go. */
export type TestChange = Readonly<Record<string, string | undefined>>;

/** A linter over files that change. */
export class LiveLinter {
  readonly index = new BacklogIndex({ score: computeScore });
  readonly linter: Linter;
  readonly #texts = new Map<string, string>();

  constructor(files: TestFiles, options: Partial<LinterOptions> = {}) {
    this.linter = new Linter(this.index, { today: () => today, ...options });
    this.change(files);
  }

  /** Returns the files that have other findings than before, sorted. */
  change(changes: TestChange): string[] {
    const list = Object.entries(changes).map(([file, text]): FileChange => {
      this.#texts.set(file, text ?? '');
      return text === undefined ? { file, deleted: true } : { file, content: { text } };
    });
    const reread = (file: string): Document => Document.parse(file, { text: this.#texts.get(file) ?? '' });
    return [...this.linter.update(this.index.apply(list), reread)].sort();
  }

  /** `severity “the words it points at”`; … for more than a line. */
  show({ file, severity, range: { start, end } }: Finding): string {
    const lines = (this.#texts.get(file) ?? '').split('\n');
    const words = start.line === end.line ? (lines[start.line] ?? '').slice(start.character, end.character) : '…';
    return `${severity} “${words}”`;
  }
}

/** What a rule says of some files, and what it says after changes: `severity “the words it points at”`. */
export function liveOf(rule: string, files: TestFiles, options: Partial<LinterOptions> = {}) {
  const live = new LiveLinter(files, options);
  const found = (file: string) => live.linter.findings(file).filter((finding) => finding.rule === rule);
  const says = (file: string): string[] => found(file).map((finding) => live.show(finding));
  return { change: (changes: TestChange) => live.change(changes), found, says, linter: live.linter };
}

/** Makes tests of what a rule says about one file, alone or among others. */
export function fileCheck(rule: string, file: string) {
  return (name: string, text: string, expected: readonly string[], others: TestFiles = {}): void => {
    it(name, () => {
      assert.deepEqual(liveOf(rule, { ...others, [file]: text }).says(file), expected);
    });
  };
}
