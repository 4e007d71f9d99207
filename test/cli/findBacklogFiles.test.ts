import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { findBacklogFiles } from '../../src/node/findBacklogFiles.js';
import { FilesOnDisk } from '../../src/node/filesOnDisk.js';
import { Sandbox } from '../support/commandLine.js';

/** What is found below a folder with these files. */
function found(files: Readonly<Record<string, string | Buffer>>, prepare: (folder: string) => void = () => undefined) {
  const box = new Sandbox(files);
  try {
    prepare(box.folder);
    return findBacklogFiles(box.folder);
  } finally {
    box.dispose();
  }
}

/** On Windows only administrators make links. */
const withLinks = process.platform === 'win32' ? it.skip : it;

describe('Backlog files', () => {
  it('are those of folders named backlog and of folders with a TEAM.md, at any depth, sorted', () => {
    const files = found({
      'src/scanner/backlog/b.md': '',
      'src/scanner/a.md': '',
      'backlog/items/deep/c.md': '',
      'backlog/notes.txt': '',
      'product/TEAM.md': '',
      'product/items/d.md': '',
    });
    assert.deepEqual(files, [
      'backlog/items/deep/c.md',
      'product/TEAM.md',
      'product/items/d.md',
      'src/scanner/backlog/b.md',
    ]);
  });

  it('are not README.md, nor below reports, templates, node_modules and dot folders', () => {
    const files = found({
      'backlog/README.md': '',
      'backlog/reports/a.md': '',
      'backlog/templates/a.md': '',
      'backlog/items/reports/kept.md': '',
      'backlog/.hidden.md': '',
      '.cache/backlog/a.md': '',
      'node_modules/x/backlog/a.md': '',
    });
    assert.deepEqual(files, ['backlog/items/reports/kept.md']);
  });

  it('are not in folders that git ignores, whichever file says so', () => {
    const files = found({
      '.git/HEAD': '',
      '.git/info/exclude': 'private/\n',
      '.gitignore': 'build/\nout*\n!outside\n',
      'build/backlog/a.md': '',
      'output/backlog/a.md': '',
      'outside/backlog/kept.md': '',
      'private/backlog/a.md': '',
      'tools/.gitignore': '/backlog/old\n',
      'tools/backlog/old/a.md': '',
      'tools/backlog/kept.md': '',
    });
    assert.deepEqual(files, ['outside/backlog/kept.md', 'tools/backlog/kept.md']);
  });

  withLinks('are found through links, once, and loops end', () => {
    const files = found({ 'backlog/a.md': '', 'elsewhere/b.md': '', 'elsewhere/c.md': '' }, (folder) => {
      symlinkSync(folder, path.join(folder, 'backlog/loop'));
      symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'backlog/more'));
      symlinkSync(path.join(folder, 'backlog/a.md'), path.join(folder, 'backlog/same.md'));
      symlinkSync(path.join(folder, 'gone.md'), path.join(folder, 'backlog/nowhere.md'));
    });
    assert.deepEqual(files, ['backlog/a.md', 'backlog/more/b.md', 'backlog/more/c.md', 'backlog/nowhere.md']);
  });

  it('say why they cannot be read', () => {
    const box = new Sandbox({
      'large.md': Buffer.alloc(1024 * 1024 + 1, 'a'),
      'full.md': Buffer.alloc(1024 * 1024, 'a'),
      'latin.md': Buffer.from([0x63, 0xe9]),
      'bom.md': '\ufeffé🎉\r\n',
      'empty.md': '',
    });
    try {
      mkdirSync(path.join(box.folder, 'folder.md'));
      const files = new FilesOnDisk(box.folder);
      const full = files.readSync('full.md');
      assert.equal('text' in full ? full.text.length : 0, 1024 * 1024);
      assert.deepEqual(files.readSync('large.md'), { unreadable: 'too-large' });
      assert.deepEqual(files.readSync('latin.md'), { unreadable: 'not-utf8' });
      assert.deepEqual(files.readSync('bom.md'), { text: '\ufeffé🎉\r\n' });
      assert.deepEqual(files.readSync('empty.md'), { text: '' });
      for (const [name, message] of [
        ['gone.md', 'there is no such file.'],
        ['folder.md', 'it is a folder.'],
      ] as const) {
        // Windows has words of its own for a folder.
        const content = files.readSync(name);
        assert.ok('unreadable' in content && content.unreadable === 'unreadable');
        if (process.platform !== 'win32') assert.equal(content.message, message);
      }
    } finally {
      box.dispose();
    }
  });
});
