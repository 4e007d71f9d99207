import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

describe('The package for npm', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'storymark-npm-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('holds the command line with its pages, and nothing of the extension', () => {
    const shell = process.platform === 'win32';
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      shell,
      stdio: 'ignore',
    });
    const [packed = ''] = readdirSync(folder);
    execFileSync('tar', ['-xzf', packed], { cwd: folder });
    const root = path.join(folder, 'package');
    assert.deepEqual(readdirSync(root).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist',
      'docs',
      'package.json',
    ]);
    assert.deepEqual(readdirSync(path.join(root, 'dist')).sort(), ['cli', 'cli.js']);
    assert.deepEqual(readdirSync(path.join(root, 'docs')), ['rules']);
    const { status, stdout } = spawnSync(
      process.execPath,
      [path.join(root, 'dist/cli.js'), 'lint', '--explain', 'title'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    assert.equal(status, 0);
    assert.match(stdout, /^title\n=====\n/);
  });
});
