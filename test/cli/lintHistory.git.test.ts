import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allRules } from '../../src/core/lint/registry.js';

/** Errors and warnings that the demo must have (spec: demo §5.4), and no others; the rules that do not exist yet aside. */
const without = [
  'LAR-16 release-note-missing',
  'LAR-19 done-unchecked-criteria',
  'LAR-22 aging-wip',
  'LAR-24 release-blocker',
  'LAR-26 question-open',
  'LAR-29 priority-inversion',
  'LAR-32 no-why',
  'LAR-32 story-atomic',
  'LAR-36 confidence-without-evidence',
  'backlog/feedback/2026-03-11-hilltop-allergens.md feedback-personal-data',
  'backlog/metrics/scan-error-rate.md metric-off',
  'backlog/metrics/volunteer-return-rate.md metric-stale',
  'backlog/sprints/7.md sprint-unreviewed',
  'backlog/sprints/8.md sprint-over',
];
const withHistory = [...without, 'LAR-26 question-old'].sort();

interface Output {
  readonly findings: readonly {
    readonly file: string;
    readonly item: string | null;
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

describe('lint --history', () => {
  let parent = '';
  let folder = '';
  before(() => {
    parent = mkdtempSync(path.join(os.tmpdir(), 'storymark-demo-'));
    folder = path.join(parent, 'larder');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/demo/buildDemo.mjs', folder], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
  after(() => rmSync(parent, { recursive: true, force: true, maxRetries: 3 }));

  function lint(...args: readonly string[]): Output['findings'] {
    const command = [path.resolve('dist/cli.js'), 'lint', '--format', 'json', ...args];
    const { stdout } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    return (JSON.parse(stdout) as Output).findings;
  }
  const serious = (findings: Output['findings']): string[] =>
    findings
      .filter(({ severity }) => severity === 'error' || severity === 'warning')
      .map(({ item, file, rule }) => `${item ?? file} ${rule}`)
      .sort();
  const exists = (finding: string): boolean => allRules.some(({ code }) => finding.endsWith(` ${code}`));
  const messageOf = (rule: string, findings: Output['findings']): string =>
    findings.find((finding) => finding.rule === rule)?.message ?? '';

  it('gives exactly the errors and warnings of the demo', () => {
    assert.deepEqual(serious(lint('--history')), withHistory.filter(exists));
    assert.deepEqual(serious(lint('--no-cache')), without.filter(exists));
  });
  it('measures a sprint by its first day, without history by what is in it now', () => {
    assert.match(
      messageOf('sprint-over', lint('--history')),
      /^20 points are planned, .* finished 17\. Take out 3 points/,
    );
    assert.match(messageOf('sprint-over', lint()), /^23 points are planned, .* finished 17\. Take out 6 points/);
  });
  it('says how old work is beside what is usual', () => {
    assert.match(
      messageOf('aging-wip', lint('--history')),
      /14 days; of the 17 finished .* took 10 or fewer \(half 4, the longest 11\)/,
    );
  });
  it('sees what is changed after an item was ready, before it is committed', () => {
    const file = path.join(folder, 'backlog/items/LAR-26-why-an-order-came-up-short.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('estimate: 3', 'estimate: 5'));
    try {
      const message = messageOf('changed-after-ready', lint('--history'));
      assert.match(
        message,
        /^Since it became ready on 2026-03-12 \(commit [0-9a-f]{7}\) the estimate changed from 3 to 5\./,
      );
      assert.equal(messageOf('changed-after-ready', lint()), '');
    } finally {
      writeFileSync(file, text);
    }
  });
});
