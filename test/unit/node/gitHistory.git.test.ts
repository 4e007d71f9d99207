import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openHistory, type GitHistory } from '../../../src/node/gitHistory.js';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'storymark-git-'));
  folders.push(folder);
  return folder;
}

function git(folder: string, args: readonly string[], date = '2026-03-01T12:00:00+00:00'): string {
  const names = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
  };
  const env = {
    ...process.env,
    ...names,
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
    GIT_CONFIG_GLOBAL: os.devNull,
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...args],
    { cwd: folder, env, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

function write(folder: string, file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
}

/** A repository with one commit a pair: date, then files. */
function repository(...commits: readonly (readonly [string, Readonly<Record<string, string | Buffer>>])[]): string {
  const folder = newFolder();
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  for (const [date, files] of commits) {
    for (const [file, content] of Object.entries(files)) write(folder, file, content);
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '--allow-empty', '-m', 'x'], date);
  }
  return folder;
}

async function historyOf(folder: string): Promise<GitHistory> {
  const history = await openHistory(folder);
  assert.ok(history);
  return history;
}

async function textAt(folder: string, date: string, file = 'backlog/a.md'): Promise<string | undefined> {
  const content = (await (await historyOf(folder)).treeAt(date))?.get(file);
  return content && 'text' in content ? content.text : undefined;
}

describe('the history of a backlog in git', () => {
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  it('is the last commit on or before a day', async () => {
    const folder = repository(
      ['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one' }],
      ['2026-03-03T09:00:00+00:00', { 'backlog/a.md': 'two' }],
      ['2026-03-03T17:00:00+00:00', { 'backlog/a.md': 'three' }],
    );
    assert.equal(await textAt(folder, '2026-02-28'), undefined);
    assert.equal(await textAt(folder, '2026-03-02'), 'one');
    assert.equal(await textAt(folder, '2026-03-03'), 'three');
    assert.equal(await textAt(folder, '2030-01-01'), 'three');
  });
  it('takes a commit’s day in its own offset', async () => {
    const folder = repository(
      ['2026-03-01T23:30:00-08:00', { 'backlog/a.md': 'one' }],
      ['2026-03-03T00:30:00+10:00', { 'backlog/a.md': 'two' }],
    );
    assert.equal(await textAt(folder, '2026-03-01'), 'one');
    assert.equal(await textAt(folder, '2026-03-02'), 'one');
    assert.equal(await textAt(folder, '2026-03-03'), 'two');
  });
  it('counts a merged branch from the day it landed', async () => {
    const folder = repository(['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one' }]);
    git(folder, ['checkout', '--quiet', '-b', 'side']);
    write(folder, 'backlog/a.md', 'two');
    git(folder, ['commit', '--quiet', '-a', '-m', 'x'], '2026-03-02T09:00:00+00:00');
    git(folder, ['checkout', '--quiet', 'main']);
    git(folder, ['merge', '--quiet', '--no-ff', '-m', 'x', 'side'], '2026-03-05T09:00:00+00:00');
    assert.equal(await textAt(folder, '2026-03-03'), 'one');
    assert.equal(await textAt(folder, '2026-03-05'), 'two');
  });
  it('has backlog files only, relative to a root inside the repository', async () => {
    const folder = repository([
      '2026-03-01T09:00:00+00:00',
      { 'app/backlog/ä b.md': 'one', 'app/backlog/reports/r.md': 'no', 'app/README.md': 'no', 'backlog/a.md': 'no' },
    ]);
    const tree = await (await historyOf(path.join(folder, 'app'))).treeAt('2026-03-01');
    assert.deepEqual([...(tree ?? [])], [['backlog/ä b.md', { text: 'one' }]]);
  });
  it('shows what is no UTF-8 as unreadable', async () => {
    const folder = repository(['2026-03-01T09:00:00+00:00', { 'backlog/a.md': Buffer.from([0xff, 0xfe]) }]);
    assert.deepEqual((await (await historyOf(folder)).treeAt('2026-03-01'))?.get('backlog/a.md'), {
      unreadable: 'not-utf8',
    });
  });
  it('does not reach beyond a shallow clone', async () => {
    const folder = repository(
      ['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one' }],
      ['2026-03-03T09:00:00+00:00', { 'backlog/a.md': 'two' }],
    );
    const clone = path.join(newFolder(), 'clone');
    git(folder, ['clone', '--quiet', '--depth=1', `file://${folder}`, clone]);
    assert.equal(await textAt(clone, '2026-03-02'), undefined);
    assert.equal(await textAt(clone, '2026-03-03'), 'two');
  });
  it('is undefined where objects are missing, instead of a part', async () => {
    const folder = repository(['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one', 'backlog/b.md': 'two' }]);
    const id = git(folder, ['rev-parse', 'HEAD:backlog/b.md']);
    rmSync(path.join(folder, '.git', 'objects', id.slice(0, 2), id.slice(2)), { force: true });
    assert.equal(await (await historyOf(folder)).treeAt('2026-03-01'), undefined);
  });

  const versions = async (folder: string, until = '2030-01-01', file = 'backlog/a.md'): Promise<string[]> => {
    const found = (await (await historyOf(folder)).versionsOf([file], until))?.get(file);
    assert.ok(found);
    return found.map(({ day, commit, content }) => {
      assert.match(commit, /^[0-9a-f]{7}$/);
      return `${day} ${content === undefined ? 'deleted' : 'text' in content ? content.text : content.unreadable}`;
    });
  };
  it('gives the versions of a file, newest first, up to a day', async () => {
    const folder = repository(
      ['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one', 'backlog/b.md': 'b' }],
      ['2026-03-02T09:00:00+00:00', { 'backlog/b.md': 'c' }],
      ['2026-03-03T23:30:00-08:00', { 'backlog/a.md': 'two' }],
      ['2026-03-05T09:00:00+00:00', { 'backlog/a.md': Buffer.from([0xff, 0xfe]) }],
    );
    assert.deepEqual(await versions(folder), ['2026-03-05 not-utf8', '2026-03-03 two', '2026-03-01 one']);
    assert.deepEqual(await versions(folder, '2026-03-04'), ['2026-03-03 two', '2026-03-01 one']);
    assert.deepEqual(await versions(path.join(folder, 'backlog'), '2026-03-01', 'a.md'), ['2026-03-01 one']);
  });
  it('gives only the newest day of files whose contents are not asked for, and nothing of unknown ones', async () => {
    const folder = repository(
      ['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one' }],
      ['2026-03-03T09:00:00+00:00', { 'backlog/a.md': 'two' }],
    );
    const history = await historyOf(folder);
    const found = await history.versionsOf(['backlog/a.md', 'backlog/b.md'], '2026-03-09', new Set(['backlog/a.md']));
    const commit = git(folder, ['rev-parse', 'HEAD']).slice(0, 7);
    assert.deepEqual([...(found ?? [])], [['backlog/a.md', [{ day: '2026-03-03', commit }]]]);
    assert.deepEqual(await history.versionsOf([], '2026-03-09'), new Map());
  });
  it('follows a file to its earlier names, and through a deletion', async () => {
    const text = (last: string): string => `${'a line that stays\n'.repeat(20)}${last}\n`;
    const folder = repository(['2026-03-01T09:00:00+00:00', { 'backlog/[a] 1.md': text('one') }]);
    git(folder, ['mv', 'backlog/[a] 1.md', 'backlog/ä.md']);
    write(folder, 'backlog/ä.md', text('two'));
    git(folder, ['commit', '--quiet', '-a', '-m', 'x'], '2026-03-02T09:00:00+00:00');
    git(folder, ['rm', '--quiet', 'backlog/ä.md']);
    git(folder, ['commit', '--quiet', '-m', 'x'], '2026-03-03T09:00:00+00:00');
    write(folder, 'backlog/ä.md', text('three'));
    git(folder, ['add', '--all']);
    git(folder, ['commit', '--quiet', '-m', 'x'], '2026-03-04T09:00:00+00:00');
    const found = await versions(folder, '2026-03-09', 'backlog/ä.md');
    assert.deepEqual(
      found.map((each) => each.replaceAll('a line that stays\n', '').trim()),
      ['2026-03-04 three', '2026-03-03 deleted', '2026-03-02 two', '2026-03-01 one'],
    );
  });
  it('has a merge as one version, on the day it landed', async () => {
    const folder = repository(['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one' }]);
    git(folder, ['checkout', '--quiet', '-b', 'side']);
    for (const text of ['two', 'three']) {
      write(folder, 'backlog/a.md', text);
      git(folder, ['commit', '--quiet', '-a', '-m', 'x'], '2026-03-02T09:00:00+00:00');
    }
    git(folder, ['checkout', '--quiet', 'main']);
    git(folder, ['merge', '--quiet', '--no-ff', '-m', 'x', 'side'], '2026-03-05T09:00:00+00:00');
    git(folder, ['config', 'log.diffMerges', 'combined']);
    git(folder, ['config', 'log.showRoot', 'false']);
    git(folder, ['config', 'log.follow', 'true']);
    assert.deepEqual(await versions(folder), ['2026-03-05 three', '2026-03-01 one']);
  });
  it('gives no versions where objects are missing', async () => {
    const folder = repository(
      ['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one' }],
      ['2026-03-03T09:00:00+00:00', { 'backlog/a.md': 'two' }],
    );
    const id = git(folder, ['rev-parse', 'HEAD~1:backlog/a.md']);
    rmSync(path.join(folder, '.git', 'objects', id.slice(0, 2), id.slice(2)), { force: true });
    assert.equal(await (await historyOf(folder)).versionsOf(['backlog/a.md'], '2026-03-09'), undefined);
    assert.equal(await (await historyOf(repository())).versionsOf(['backlog/a.md'], '2026-03-09'), undefined);
  });

  it('knows the commit and whether backlog files differ from it', async () => {
    const folder = repository(['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one', 'code.ts': 'one' }]);
    const commit = git(folder, ['rev-parse', 'HEAD']).slice(0, 7);
    const history = await historyOf(folder);
    assert.deepEqual(await history.head(), { commit, dirty: false });
    write(folder, 'code.ts', 'two');
    write(folder, 'NOTES.md', 'two');
    write(folder, 'backlog/reports/r.md', 'two');
    assert.deepEqual(await history.head(), { commit, dirty: false });
    write(folder, 'backlog/new.md', 'two');
    assert.deepEqual(await history.head(), { commit, dirty: true });
    assert.deepEqual(await (await historyOf(path.join(folder, 'backlog'))).head(), { commit, dirty: true });
    rmSync(path.join(folder, 'backlog', 'new.md'));
    rmSync(path.join(folder, 'backlog', 'a.md'));
    assert.deepEqual(await history.head(), { commit, dirty: true });
  });
  it('writes nothing into the repository', async () => {
    const folder = repository(['2026-03-01T09:00:00+00:00', { 'backlog/a.md': 'one' }]);
    write(folder, 'backlog/a.md', 'one');
    const before = git(folder, ['hash-object', '--no-filters', '.git/index']);
    await (await historyOf(folder)).head();
    assert.equal(git(folder, ['hash-object', '--no-filters', '.git/index']), before);
  });
  it('is undefined without a repository', async () => assert.equal(await openHistory(newFolder()), undefined));
  it('is undefined for a folder that is not there', async () =>
    assert.equal(await openHistory(path.join(newFolder(), 'no')), undefined));
  it('is empty before the first commit', async () => {
    const history = await historyOf(repository());
    assert.equal(await history.treeAt('2026-03-01'), undefined);
    assert.equal(await history.head(), undefined);
  });
});
