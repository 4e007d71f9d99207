import type { Finding } from '../../../src/core/lint/finding.js';
import { summarise } from '../../../src/core/lint/findings.js';
import type { LintReport, Sources } from '../../../src/cli/formats/lintReport.js';

/** A finding of the first line of a file; whatever matters to a test is given. */
export function finding(given: Partial<Finding> = {}): Finding {
  const range = { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } };
  return {
    file: 'backlog/a.md',
    range,
    rule: 'vague-word',
    severity: 'warning',
    message: '“fast” is vague.',
    ...given,
  };
}

export function reportOf(...findings: readonly Finding[]): LintReport {
  return { findings, summary: summarise(findings, 1, 1) };
}

export function sourcesOf(given: Partial<Sources> = {}): Sources {
  const known: Finding[] = [];
  return {
    fingerprint(each) {
      if (!known.includes(each)) known.push(each);
      return `print-${known.indexOf(each)}`;
    },
    line: () => '',
    suggestions: () => [],
    page: () => undefined,
    ...given,
  };
}

/** What somebody may write into a title or a file name to make a runner, a reviewer's inbox or a parser do something. */
export const hostileTexts = [
  '::error::x',
  '::set-output name=a::b',
  'a\n::error::x',
  'a\r::warning::x',
  'a\r\n::add-mask::x',
  '  ::error::x',
  '##[error]x',
  '##[add-path]/tmp',
  '##vso[task.setvariable variable=a]b',
  '@name',
  'thanks @some-team/people, and @name',
  '#12',
  'owner/repo#12',
  '%0A::error::x',
  '100%, 5:3, a,b',
  '</failure><failure message="x">',
  '"\' & < > ]]> <!-- -->',
  '[click](javascript:alert(1)) ![x](http://x)',
  '{0} {1}',
  '\u0000\u0007\u001b[31mred\u001b[0m',
  '\ud800 half, \udc00 half',
  '\u202egnol',
  '\u2028line\u2029',
  '🎉 emoji',
  '\ufffe\uffff',
];
