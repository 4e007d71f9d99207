import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { gitlab } from '../../../../src/cli/formats/gitlab.js';
import { finding, hostileTexts, reportOf, sourcesOf } from '../reportOf.js';

const parsed = (...findings: readonly Finding[]): Record<string, unknown>[] =>
  JSON.parse(gitlab(reportOf(...findings), sourcesOf())) as Record<string, unknown>[];

describe('The format gitlab', () => {
  it('is an array of what Code Quality reads', () => {
    const range = { start: { line: 4, character: 2 }, end: { line: 5, character: 6 } };
    assert.deepEqual(parsed(finding({ range })), [
      {
        description: '“fast” is vague.',
        check_name: 'vague-word',
        fingerprint: 'print-0',
        severity: 'major',
        location: { path: 'backlog/a.md', lines: { begin: 5, end: 6 } },
      },
    ]);
    assert.deepEqual(parsed(), []);
  });

  it('has a severity for each of ours, and no byte-order mark', () => {
    const all = (['error', 'warning', 'information', 'hint'] as const).map((severity) => finding({ severity }));
    assert.deepEqual(
      parsed(...all).map(({ severity }) => severity),
      ['critical', 'major', 'minor', 'info'],
    );
    assert.equal(gitlab(reportOf(), sourcesOf()).charAt(0), '[');
  });

  for (const text of hostileTexts) {
    it(`can be read and is harmless with ${JSON.stringify(text)}`, () => {
      const [entry] = parsed(finding({ message: text, file: `backlog/${text}.md` }));
      assert.deepEqual(entry?.location, { path: `backlog/${text}.md`, lines: { begin: 1, end: 1 } });
      assert.doesNotMatch(String(entry.description), /@name|@some|#12|##\[/);
      assert.doesNotMatch(gitlab(reportOf(finding({ message: text, file: text })), sourcesOf()), /##/);
    });
  }
});
