import assert from 'node:assert/strict';
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import type { FileEdit } from '../../src/core/writing/backlogEdit.js';
import { writeEdit } from '../../src/node/writeFiles.js';
import { Sandbox } from '../support/commandLine.js';

const change = (file: string, base: string): FileEdit => ({
  kind: 'change',
  file,
  base,
  edits: [{ span: { start: 0, end: 1 }, newText: 'X' }],
});
const posixOnly = process.platform === 'win32' ? it.skip : it;

describe('An edit on the disk', () => {
  let box: Sandbox;
  beforeEach(() => (box = new Sandbox({ 'a.md': 'a\r\n', 'b.md': 'b\n' })));
  afterEach(() => box.dispose());

  const write = (...files: FileEdit[]): void => writeEdit(box.folder, { label: 'Test', files });
  const texts = (): string[] => ['a.md', 'b.md'].map((file) => box.read(file));
  const names = (): string[] => readdirSync(box.folder).sort();

  it('changes and creates files and leaves nothing else', () => {
    write(change('a.md', 'a\r\n'), { kind: 'create', file: 'new/c.md', text: 'c\n' });
    assert.deepEqual(texts(), ['X\r\n', 'b\n']);
    assert.equal(box.read('new/c.md'), 'c\n');
    assert.deepEqual([names(), readdirSync(path.join(box.folder, 'new'))], [['a.md', 'b.md', 'new'], ['c.md']]);
  });

  for (const [name, second] of [
    ['a file has changed meanwhile', change('b.md', 'older\n')],
    ['a file has gone', change('gone.md', 'b\n')],
    ['a new file exists already', { kind: 'create', file: 'b.md', text: 'c\n' }],
  ] as const satisfies readonly (readonly [string, FileEdit])[]) {
    it(`is refused whole when ${name}`, () => {
      assert.throws(() => write(change('a.md', 'a\r\n'), second), /Nothing was written/);
      assert.deepEqual(texts(), ['a\r\n', 'b\n']);
      assert.deepEqual(names(), ['a.md', 'b.md']);
    });
  }

  it('changes nothing when one of its files cannot be written', () => {
    const impossible: FileEdit = { kind: 'create', file: 'b.md/c.md', text: 'c\n' };
    assert.throws(() => write(change('a.md', 'a\r\n'), impossible), /b\.md\/c\.md could not be written.*Nothing was/);
    assert.deepEqual(texts(), ['a\r\n', 'b\n']);
    assert.deepEqual(names(), ['a.md', 'b.md']);
  });

  posixOnly('keeps the mode of a file, and a link to it', () => {
    mkdirSync(path.join(box.folder, 'backlog'));
    chmodSync(path.join(box.folder, 'b.md'), 0o666);
    symlinkSync(path.join(box.folder, 'b.md'), path.join(box.folder, 'backlog/b.md'));
    write(change('backlog/b.md', 'b\n'));
    assert.equal(box.read('b.md'), 'X\n');
    assert.equal(statSync(path.join(box.folder, 'b.md')).mode & 0o777, 0o666);
    assert.ok(lstatSync(path.join(box.folder, 'backlog/b.md')).isSymbolicLink());
  });
});
