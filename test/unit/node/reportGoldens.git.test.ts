import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BacklogIndex } from '../../../src/core/backlog/backlogIndex.js';
import { demandNumber } from '../../../src/core/order/demand.js';
import { groupsOf } from '../../../src/core/order/groups.js';
import { rowContext, rowOf } from '../../../src/core/order/rows.js';
import { computeScore } from '../../../src/core/order/score.js';
import type { History } from '../../../src/core/ports.js';
import type { ReportInput } from '../../../src/core/reports/report.js';
import { reportKinds, type ReportKind, type ReportRequest } from '../../../src/core/reports/reportKinds.js';
import { Document } from '../../../src/core/text/document.js';
import { FilesOnDisk } from '../../../src/node/filesOnDisk.js';
import { openHistory } from '../../../src/node/gitHistory.js';

/** The documents of the demo, made with its history. `UPDATE_GOLDEN=1` writes them anew; read the difference as the specification. */
describe('the documents of the demo', () => {
  let parent = '';
  let folder = '';
  let history: History | undefined;

  before(async () => {
    parent = mkdtempSync(path.join(os.tmpdir(), 'storymark-demo-'));
    folder = path.join(parent, 'larder');
    const { status, stderr } = spawnSync(process.execPath, ['scripts/demo/buildDemo.mjs', folder], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    history = await openHistory(folder);
  });
  after(() => rmSync(parent, { recursive: true, force: true, maxRetries: 3 }));

  function input(withHistory = true): ReportInput {
    const files = new FilesOnDisk(folder);
    const index = new BacklogIndex({ score: computeScore, demand: demandNumber });
    index.apply(files.listSync().map((file) => ({ file, content: files.readSync(file) })));
    const [backlog] = index.backlogs;
    assert.ok(backlog);
    const documents = { get: (file: string) => Promise.resolve(Document.parse(file, files.readSync(file))) };
    return { backlog, documents, history: withHistory ? history : undefined, asOf: backlog.team.today ?? '' };
  }

  async function check(golden: string, kind: ReportKind, request: ReportRequest, withHistory = true): Promise<void> {
    const { markdown } = await reportKinds[kind](input(withHistory), request);
    compare(golden, markdown.replace(/commit [0-9a-f]{7}/, 'commit 0000000'));
  }

  it('are the plan of sprint 8', () => check('sprint-plan-8.md', 'sprint-plan', { id: '8' }));
  it('are the plan of sprint 8 without history', () =>
    check('sprint-plan-8-without-history.md', 'sprint-plan', { id: '8' }, false));
  it('are the review of sprint 7', () => check('sprint-review-7.md', 'sprint-review', { id: '7' }));
  it('are the customer notes of release 1.4', () =>
    check('release-notes-1.4-customer.md', 'release-notes', { id: '1.4' }));
  it('are the internal notes of release 1.4', () =>
    check('release-notes-1.4-internal.md', 'release-notes', { id: '1.4', audience: 'internal' }));
  it('are by default about the sprint and the release of the day', async () => {
    const reports = await Promise.all(
      (Object.keys(reportKinds) as ReportKind[]).map((kind) => reportKinds[kind](input(), {})),
    );
    assert.deepEqual(
      reports.map(({ fileName }) => fileName),
      ['2026-03-18-sprint-plan-8.md', '2026-03-18-sprint-review-7.md', '2026-03-18-release-notes-1.4-customer.md'],
    );
  });
  it('name no author of the history', async () => {
    const { stdout } = spawnSync('git', ['log', '--format=%an%n%ae%n%cn%n%ce'], { cwd: folder, encoding: 'utf8' });
    const names = new Set(stdout.trim().split('\n'));
    assert.ok(names.size > 0);
    for (const kind of Object.keys(reportKinds) as ReportKind[]) {
      const { markdown } = await reportKinds[kind](input(), {});
      for (const name of names) assert.ok(!markdown.includes(name), `${kind} names ${name}`);
    }
  });
  it('begin with the tree of the backlog', () => {
    const { backlog, asOf } = input();
    const context = rowContext(backlog, asOf);
    const lines = groupsOf(backlog, asOf).flatMap(({ label, detail, items }) => [
      `${label} · ${detail}`,
      ...items.map((item) => rowOf(item, context)).map((row) => `  ${row.label} | ${row.description}`),
    ]);
    compare('tree.txt', `${lines.join('\n')}\n`);
  });
});

function compare(golden: string, made: string): void {
  const file = path.join('test', 'golden', golden);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, made);
  assert.equal(made, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}
