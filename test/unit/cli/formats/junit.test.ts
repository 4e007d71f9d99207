import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/core/lint/finding.js';
import { junit } from '../../../../src/cli/formats/junit.js';
import { finding, hostileTexts, reportOf } from '../reportOf.js';
import { parsedXml } from '../parsedXml.js';

interface Case {
  readonly '@classname': string;
  readonly '@name': string;
  readonly '@file'?: string;
  readonly failure?: { readonly '@type': string; readonly '@message': string; readonly '#text': string };
  readonly 'system-out'?: string;
}
interface Report {
  readonly testsuites: {
    readonly '@tests': string;
    readonly '@failures': string;
    readonly testsuite: { readonly testcase: readonly Case[] };
  };
}

function parsed(...findings: readonly Finding[]): Report['testsuites'] {
  const text = junit(reportOf(...findings));
  return (parsedXml(text, ['testcase']) as Report).testsuites;
}

describe('The format junit', () => {
  it('has a case for each rule and item', () => {
    const item = 'LAR-1';
    const { testsuite, ...counts } = parsed(
      finding({ item }),
      finding({ item, message: 'second', severity: 'error' }),
      finding({ item, rule: 'too-big' }),
      finding({ severity: 'hint' }),
    );
    assert.deepEqual([counts['@tests'], counts['@failures']], ['3', '2']);
    const cases = testsuite.testcase;
    assert.deepEqual(
      cases.map((each) => [each['@classname'], each['@name'], each['@file'], each.failure?.['@type']]),
      [
        ['LAR-1', 'vague-word', 'backlog/a.md', 'error'],
        ['LAR-1', 'too-big', 'backlog/a.md', 'warning'],
        ['backlog/a.md', 'vague-word', 'backlog/a.md', undefined],
      ],
    );
    assert.equal(cases[0]?.failure?.['@message'], 'second');
    assert.equal(cases[0].failure['#text'], 'warning backlog/a.md:1:3 “fast” is vague.\nerror backlog/a.md:1:3 second');
    assert.equal(cases[2]?.['system-out'], 'hint backlog/a.md:1:3 “fast” is vague.');
  });

  it('says with a case that passes that there are no findings', () => {
    const { testsuite, ...counts } = parsed();
    assert.deepEqual([counts['@tests'], counts['@failures'], testsuite.testcase.length], ['1', '0', 1]);
  });

  for (const text of hostileTexts) {
    it(`can be read and is harmless with ${JSON.stringify(text)}`, () => {
      const [only] = parsed(finding({ message: text, file: text, item: text })).testsuite.testcase;
      assert.doesNotMatch(only?.failure?.['@message'] ?? '', /@name|@some|#12|##\[/);
      const lines = junit(reportOf(finding({ message: text, file: text, item: text }))).split(/\r\n|\r|\n/);
      for (const line of lines) assert.match(line, /^(?: *<|$)/);
    });
  }
});
