import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../../../src/core/lint/finding.js';
import { github } from '../../../../src/cli/formats/github.js';
import { finding, hostileTexts, reportOf } from '../reportOf.js';

const printed = (...findings: readonly Finding[]): string => github(reportOf(...findings));

/** The lines that a runner obeys: those that begin with ::, without those between stop-commands and its word. */
function commands(output: string): string[] {
  const obeyed: string[] = [];
  let word: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const text = line.trim();
    if (word !== undefined) {
      if (text === `::${word}::`) word = undefined;
    } else if (text.startsWith('::stop-commands::')) word = text.slice('::stop-commands::'.length);
    else if (text.startsWith('::') || text.includes('##[')) obeyed.push(text);
  }
  return obeyed;
}

describe('The format github', () => {
  it('prints an annotation with place and title', () => {
    const range = { start: { line: 4, character: 2 }, end: { line: 4, character: 6 } };
    assert.deepEqual(commands(printed(finding({ range, item: 'LAR-2' }))), [
      '::warning file=backlog/a.md,line=5,endLine=5,col=3,endColumn=7,title=LAR-2%3A vague-word::“fast” is vague.',
    ]);
  });

  it('leaves out the columns of a place over several lines', () => {
    const range = { start: { line: 4, character: 2 }, end: { line: 6, character: 1 } };
    assert.match(printed(finding({ range })), /^::warning file=backlog\/a\.md,line=5,endLine=7,title=vague-word::/);
  });

  it('prints errors first, then warnings, then notices: information before hints', () => {
    const severities: Severity[] = ['hint', 'information', 'warning', 'error'];
    const output = printed(...severities.map((severity) => finding({ severity, message: severity })));
    assert.deepEqual(
      commands(output).map((line) => `${line.split(' ')[0] ?? ''} ${line.split('::').at(-1) ?? ''}`),
      ['::error error', '::warning warning', '::notice information', '::notice hint'],
    );
  });

  it('prints nine of a level and counts the others, and all of them in the log', () => {
    const many = Array.from({ length: 12 }, (_, line) =>
      finding({ severity: line % 2 === 0 ? 'error' : 'hint', message: `number ${line}` }),
    );
    const more = Array.from({ length: 12 }, (_, line) => finding({ message: `warning ${line}` }));
    const output = printed(...many, ...more);
    const obeyed = commands(output);
    assert.equal(obeyed.length, 6 + 10 + 6);
    assert.equal(obeyed[15], '::warning::and 3 more: the log of this step lists them all');
    assert.match(output, /^warning {2}backlog\/a\.md:1:3 {2}warning 11 {2}vague-word$/m);
  });

  it('prints nine without a count', () => {
    const nine = Array.from({ length: 9 }, () => finding());
    assert.equal(commands(printed(...nine)).length, 9);
  });

  it('ends with the counts, and prints nothing else without findings', () => {
    assert.equal(printed(), '1 file: 0 errors, 0 warnings, 0 information, 0 hints\n');
  });

  for (const text of hostileTexts) {
    it(`takes no orders from ${JSON.stringify(text)}`, () => {
      const output = printed(
        finding({ message: text, severity: 'error' }),
        finding({ message: `“${text}” is vague.`, file: `backlog/${text}.md`, item: text, rule: text }),
        finding({ file: text }),
      );
      const obeyed = commands(output);
      assert.equal(obeyed.length, 3, output);
      for (const line of obeyed) {
        assert.match(line, /^::(?:error|warning) file=[^:,]*,line=1,endLine=1,col=3,endColumn=7,title=[^:,]*::/);
      }
      // A path must stay what it is; nobody is notified by it.
      assert.doesNotMatch(output.replace(/file=[^,]*/g, ''), /@name|@some|#12|##\[|\u001b/, 'nobody is notified');
      for (const line of output.split(/\r\n|\r|\n/)) assert.match(line, /^(?:::|error {2}|warning {2}|1 file|$)/);
    });
  }

  it('escapes as actions/toolkit does', () => {
    const output = printed(finding({ file: 'a%,b:c\nd.md', message: '100%0A' }));
    assert.match(output, /^::warning file=a%25%2Cb%3Ac%0Ad\.md,/);
    assert.match(output, /::100%250A$/m);
  });

  it('cuts what is too long for an annotation', () => {
    const [line = ''] = commands(printed(finding({ message: 'x'.repeat(10_000), item: '🎉'.repeat(300) })));
    assert.ok(line.length < 5000);
    assert.doesNotMatch(line, /[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
