import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs the measuring script over files in a folder of its own; `…` in an argument is that folder. */
function accuracy(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'storymark-accuracy-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    const script = ['scripts/accuracy.mjs', ...args.map((each) => each.replace('…', folder))];
    const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
    return { status, stdout, stderr };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const stories = [
  'story\thas_benefit\tactions',
  'As a cook, I want to plan and print menus, so that guests can choose.\t1\t2',
  'As a cook, I want to print menus.\t0\t1',
  'As a cook, I want to weigh and mix flour.\t\t',
].join('\r\n');

describe('npm run accuracy', () => {
  it('compares with labels, and leaves out stories without one', () => {
    const { status, stdout } = accuracy({ 'a.tsv': stories }, '…');
    assert.equal(status, 0);
    assert.match(stdout, /3 stories in 1 files, judged as planned/);
    const rows = stdout.split('\n').filter((line) => line.includes('a.tsv'));
    assert.equal(rows.length, 2);
    for (const row of rows) assert.match(row, /1\.00 \[0\.21, 1\.00\] \(1 of 1\) +1\.00 \[0\.21, 1\.00\] \(1 of 1\)/);
    assert.match(stdout, /story-atomic +66\.7/);
    assert.match(stdout, /Malformed \(story-form\): 0 of 3/);
  });
  it('shows a sample of a rule', () => {
    const { status, stdout } = accuracy({ 'a.tsv': stories }, '…', '--sample', '1', '--rule', 'story-atomic');
    assert.equal(status, 0);
    assert.match(stdout, /story-atomic: 1 of 2 findings\n\na\.tsv:4 .*weigh »and mix« flour/);
  });
  for (const [name, files, args, message] of [
    ['no folder', {}, [], /Name one folder/],
    ['a folder that is none', {}, ['…/none'], /There is no folder/],
    ['a folder without files', {}, ['…'], /no \.tsv file/],
    ['a file without the column', { 'a.tsv': 'text\nAs a cook\n' }, ['…'], /no column “story”/],
    ['a file without stories', { 'a.tsv': 'story\n\n' }, ['…'], /has no stories/],
    ['a rule that is none', { 'a.tsv': stories }, ['…', '--sample', '2', '--rule', 'x'], /x does not judge/],
    ['a sample without a rule', { 'a.tsv': stories }, ['…', '--sample', '2'], /go together/],
  ] as const) {
    it(`refuses ${name} and says why`, () => {
      const { status, stderr } = accuracy(files, ...args);
      assert.equal(status, 2);
      assert.match(stderr, message);
    });
  }
});
