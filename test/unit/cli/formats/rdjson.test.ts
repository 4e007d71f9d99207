import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { rdjson } from '../../../../src/cli/formats/rdjson.js';
import { finding, hostileTexts, reportOf, sourcesOf } from '../reportOf.js';

interface Diagnostic {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: unknown };
  readonly severity: string;
  readonly suggestions?: unknown;
  readonly related_locations?: unknown;
}

function parsed(sources: Parameters<typeof sourcesOf>[0], ...findings: readonly Finding[]): Diagnostic[] {
  return (JSON.parse(rdjson(reportOf(...findings), sourcesOf(sources))) as { diagnostics: Diagnostic[] }).diagnostics;
}

const range = { start: { line: 0, character: 4 }, end: { line: 1, character: 1 } };

describe('The format rdjson', () => {
  it('counts bytes of UTF-8 from 1', () => {
    const line = (_: string, at: number): string => (at === 0 ? 'é🎉x y' : 'ü');
    const [only] = parsed({ line }, finding({ range }));
    assert.deepEqual(only?.location, {
      path: 'backlog/a.md',
      range: { start: { line: 1, column: 8 }, end: { line: 2, column: 3 } },
    });
  });

  it('has severity, code, suggestions and related places', () => {
    const suggestions = () => [{ range, newText: 'ready' }];
    const related = [{ file: 'backlog/b.md', range, message: 'also' }];
    const place = { start: { line: 1, column: 1 }, end: { line: 2, column: 1 } };
    const [only] = parsed({ suggestions }, finding({ related, severity: 'information' }));
    assert.deepEqual(
      [only?.severity, only?.suggestions, only?.related_locations],
      [
        'INFO',
        [{ range: place, text: 'ready' }],
        [{ message: 'also', location: { path: 'backlog/b.md', range: place } }],
      ],
    );
  });

  it('can be read without findings', () => assert.deepEqual(parsed({}), []));

  for (const text of hostileTexts) {
    it(`can be read and is harmless with ${JSON.stringify(text)}`, () => {
      const [only] = parsed({ line: () => text }, finding({ message: text, file: text }));
      assert.doesNotMatch(only?.message ?? '', /@name|@some|#12|##\[/);
    });
  }
});
