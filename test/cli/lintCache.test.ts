import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LintCache } from '../../src/node/lintCache.js';
import { Sandbox } from '../support/commandLine.js';

const run = { output: 'é: 1 warning\n', exitCode: 1 };

describe('The memory of the linter', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({ '.git/HEAD': '', '.git/objects/x': '', 'backlog/a.md': 'a\n' });
  });
  afterEach(() => box.dispose());

  const folder = (): string => path.join(box.folder, '.git/storymark/cache/v1');
  /** Three seconds after the file was written: `Date.now` is what the cache compares its times with. */
  function later<T>(action: () => T): T {
    const now = Date.now;
    Date.now = () => now() + 3000;
    try {
      return action();
    } finally {
      Date.now = now;
    }
  }
  const cache = (salt = '', files: readonly string[] = ['backlog/a.md']): LintCache =>
    new LintCache(box.folder, files, salt);
  const recalled = (each = cache()): unknown => {
    const kept = each.get();
    return kept && { output: kept.output.toString(), exitCode: kept.exitCode };
  };

  it('gives back what was printed, and nothing for another version, option or list of files', () => {
    later(() => cache().put(run));
    assert.deepEqual(recalled(), run);
    assert.equal(recalled(cache('--format json')), undefined);
    assert.equal(recalled(cache('', ['backlog/a.md', 'backlog/b.md'])), undefined);
  });

  it('forgets when a file has another size or time', () => {
    later(() => cache().put(run));
    utimesSync(path.join(box.folder, 'backlog/a.md'), 1, 1);
    assert.equal(recalled(), undefined);
    later(() => cache().put(run));
    box.write('backlog/a.md', 'ab\n');
    assert.equal(recalled(), undefined);
  });

  it('does not trust a file that was written just now', () => {
    cache().put(run);
    assert.equal(recalled(), undefined);
  });

  it('passes over what is damaged', () => {
    later(() => cache().put(run));
    const [name = ''] = readdirSync(folder());
    for (const damage of ['', 'x', '1 99\nshort', '1 \n', '7 0\n', '{"output":"","exitCode":0}']) {
      writeFileSync(path.join(folder(), name), damage);
      assert.equal(recalled(), undefined, damage);
    }
  });

  it('keeps the newest twenty runs', () => {
    later(() => {
      for (let each = 0; each < 25; each += 1) cache(String(each)).put(run);
    });
    assert.equal(readdirSync(folder()).length, 20);
    assert.deepEqual(recalled(cache('24')), run);
  });

  it('is shared by the worktrees of a repository, and makes no folder where there is none', () => {
    const worktree = (name: string, gitFolder: string): string => {
      box.write(`${name}/.git`, `gitdir: ${gitFolder}\n`);
      box.write(`${name}/a.md`, 'a\n');
      return path.join(box.folder, name);
    };
    const own = path.join(box.folder, '.git/worktrees/one');
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, 'commondir'), '../..\n');
    const root = worktree('one', own);
    later(() => new LintCache(root, ['a.md'], '').put(run));
    assert.equal(readdirSync(folder()).length, 1);

    const before = process.env.XDG_CACHE_HOME;
    process.env.XDG_CACHE_HOME = path.join(box.folder, 'cache');
    try {
      const lost = worktree('two', path.join(box.folder, 'nowhere'));
      later(() => new LintCache(lost, ['a.md'], '').put(run));
      assert.equal(readdirSync(path.join(box.folder, 'cache/storymark/v1')).length, 1);
      assert.equal(readdirSync(box.folder).includes('nowhere'), false);
    } finally {
      if (before === undefined) delete process.env.XDG_CACHE_HOME;
      else process.env.XDG_CACHE_HOME = before;
    }
  });
});
