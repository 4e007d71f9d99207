import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { severities, type Finding } from '../../../../src/core/lint/finding.js';
import { allRules } from '../../../../src/core/lint/registry.js';
import { sarif } from '../../../../src/cli/formats/sarif.js';
import { finding, hostileTexts, reportOf, sourcesOf } from '../reportOf.js';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly automationDetails: unknown;
      readonly invocations?: readonly unknown[];
      readonly results: readonly (Record<string, unknown> & { readonly message: { readonly text: string } })[];
    },
  ];
}

/** The schema of SARIF 2.1.0; its draft differs from what ajv reads in the name of `id` alone. */
function validator(): (value: unknown) => string {
  const text = readFileSync('test/cli/fixtures/sarif-2.1.0-rtm.5.json', 'utf8');
  const { $schema: _, id: _id, ...schema } = JSON.parse(text) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  // The package is CommonJS, and its types say so in one way only.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? '' : ajv.errorsText(validate.errors));
}

describe('The format sarif', () => {
  let problemsOf: ReturnType<typeof validator>;
  before(() => (problemsOf = validator()));

  function logOf(...args: readonly Finding[]): Log {
    const log = JSON.parse(sarif(reportOf(...args), sourcesOf({ page: () => '# code\n\nIntro.\n\n## Bad\n' }))) as Log;
    assert.equal(problemsOf(log), '');
    return log;
  }

  it('is refused by the schema when it is wrong: the schema is awake', () => {
    assert.notEqual(problemsOf({ version: '2.1.0', runs: [{}] }), '');
    assert.notEqual(problemsOf({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{}] }] }), '');
  });

  it('is valid without findings', () => {
    const [run] = logOf().runs;
    assert.deepEqual([run.results, run.automationDetails], [[], { id: 'backlog/' }]);
  });

  it('describes each rule that it has found', () => {
    for (const rule of allRules) {
      const [described] = logOf(finding({ rule: rule.code })).runs[0].tool.driver.rules;
      assert.deepEqual(
        Object.keys(described ?? {}),
        'id name shortDescription fullDescription help helpUri defaultConfiguration properties'.split(' '),
      );
      assert.equal(described?.id, rule.code);
    }
  });

  it('takes descriptions and help from the page', () => {
    const [rule] = logOf(finding()).runs[0].tool.driver.rules;
    assert.deepEqual(rule?.fullDescription, { text: 'Intro.' });
    assert.deepEqual(rule.help, {
      text: 'code\n====\n\nIntro.\n\nBad\n---\n',
      markdown: '# code\n\nIntro.\n\n## Bad\n',
    });
    assert.match(String(rule.helpUri), /vague-word\.md$/);
    assert.deepEqual(rule.defaultConfiguration, { level: 'warning' });
  });

  it('gives place, level, identity and related places', () => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 3 } };
    const [result] = logOf(
      finding({ range, severity: 'hint', related: [{ file: 'backlog/ü b.md', range, message: 'also' }] }),
    ).runs[0].results;
    const region = { startLine: 1, startColumn: 1, endLine: 2, endColumn: 4 };
    assert.deepEqual(result, {
      ruleId: 'vague-word',
      ruleIndex: 0,
      level: 'note',
      message: { text: '“fast” is vague.' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'backlog/a.md' }, region } }],
      partialFingerprints: { primaryLocationLineHash: 'print-0' },
      relatedLocations: [
        {
          id: 1,
          physicalLocation: { artifactLocation: { uri: 'backlog/%C3%BC%20b.md' }, region },
          message: { text: 'also' },
        },
      ],
    });
  });

  it('puts the worst first and keeps within the limits of code scanning', () => {
    const many = Array.from({ length: 25_003 }, (_, at) => finding({ severity: severities[3 - (at % 4)] ?? 'hint' }));
    const [run] = logOf(...many).runs;
    assert.deepEqual([run.results.length, run.results[0]?.level], [25_000, 'error']);
    assert.match(JSON.stringify(run.invocations), /3 findings are left out/);
    const long = finding({ message: 'x'.repeat(5000), related: Array(200).fill(related()) as [] });
    const [result] = logOf(long).runs[0].results;
    assert.equal(result?.message.text.length, 1024);
    assert.equal((result.relatedLocations as unknown[]).length, 100);
  });

  for (const text of hostileTexts) {
    it(`is valid and harmless with ${JSON.stringify(text)}`, () => {
      const [run] = logOf(
        finding({ message: text, file: text, item: text, related: [{ ...related(), file: text }] }),
      ).runs;
      const message = run.results[0]?.message.text ?? '';
      assert.doesNotMatch(message, /@name|@some|#12|##\[|(?<!\\)\]\(|(?<!\{)\{\d/);
    });
  }
});

function related() {
  const { range } = finding();
  return { file: 'backlog/b.md', range, message: 'also' };
}
