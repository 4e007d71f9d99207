import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { lazyTagger } from '../../../../src/core/text/partsOfSpeech.js';
import type { TestFiles } from '../../../support/backlogOf.js';
import { LiveLinter } from './liveOf.js';

const tag = lazyTagger();
const file = 'backlog/LAR-1.md';

/** All findings of these files. */
export function lintOf(files: TestFiles): readonly Finding[] {
  return new LiveLinter(files, { tag }).linter.all();
}

/** What a rule says about `backlog/LAR-1.md` with this text, as `severity “the words it points at”`. */
export function ruleSays(rule: string, text: string, others: TestFiles = {}): string[] {
  const live = new LiveLinter({ ...others, [file]: text }, { tag });
  return live.linter.findings(file).flatMap((finding) => (finding.rule === rule ? [live.show(finding)] : []));
}

/** Makes tests of how often a rule speaks about `backlog/LAR-1.md` with a text. */
export function countCheck(rule: string) {
  return (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays(rule, text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
}
