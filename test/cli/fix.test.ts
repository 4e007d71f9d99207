import assert from 'node:assert/strict';
import { Sandbox } from '../support/commandLine.js';

const team = '---\ntype: team\nkey: LAR\ntoday: 2026-03-18\n---\n\n# How we work\n';
const broken =
  '---\ntype: story\nstatus: Ready\nlint-ignore: [placeholder]\n---\n\n# Salt.\n\nAs a cook, I want salt, so that it tastes.\n';

describe('storymark lint --fix', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({
      'backlog/TEAM.md': team,
      'backlog/items/LAR-1-salt.md': broken,
      'backlog/items/LAR-2-mint.md': broken.replace('Salt', 'Mint').replaceAll('\n', '\r\n'),
    });
  });
  afterEach(() => box.dispose());

  const text = (): string => box.read('backlog/items/LAR-1-salt.md');

  it('fixes what is safe, says what it did, and reports the rest', () => {
    const { code, out, err } = box.run('lint', '--fix');
    assert.equal(
      text(),
      broken.replace('Ready', 'ready').replace('lint-ignore: [placeholder]\n', '').replace('Salt.', 'Salt'),
    );
    assert.match(out, /^fixed {2}backlog\/items\/LAR-1-salt\.md:3 {2}Change “Ready” to “ready” {2}status-unknown$/m);
    assert.match(out, /^backlog\/items\/LAR-1-salt\.md:\d+:\d+ {2}warning.*acceptance-missing$/m);
    assert.doesNotMatch(out.replace(/^fixed.*$/gm, ''), /status-unknown|title-long|suppression-unused/);
    assert.deepEqual([code, err], [0, '']);
  });

  it('keeps line ends as they are', () => {
    box.run('lint', '--fix');
    assert.doesNotMatch(box.read('backlog/items/LAR-2-mint.md').replaceAll('\r\n', ''), /[\r\n]/);
  });

  it('fixes again what a fix brought to light, until nothing is left', () => {
    box.run('lint', '--fix');
    const before = text();
    assert.match(box.run('lint', '--fix').out, /^Nothing to fix\.\n/);
    assert.equal(text(), before);
  });

  it('leaves JSON alone on standard output', () => {
    const { out, err } = box.run('lint', '--fix', '--format', 'json');
    const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
    assert.ok(!findings.some(({ rule }) => rule === 'status-unknown'));
    assert.match(err, /^fixed {2}backlog/m);
    assert.match(text(), /status: ready/);
  });

  it('only tells what it would do when it is dry', () => {
    const { out, code } = box.run('lint', '--fix-dry-run');
    assert.equal(text(), broken);
    assert.match(out, /^would fix {2}backlog\/items\/LAR-1-salt\.md:3 /m);
    assert.doesNotMatch(out, /error {2}.*status-unknown/);
    assert.equal(code, 0);
    const written = box.run('lint', '--fix').out;
    assert.equal(out.replaceAll('would fix', 'fixed'), written);
  });

  it('fixes only the paths and rules that are named', () => {
    box.run('lint', '--fix', 'backlog/items/LAR-2-mint.md');
    assert.equal(text(), broken);
    box.run('lint', '--fix', '--rule', 'title-long');
    assert.equal(text(), broken.replace('Salt.', 'Salt'));
  });

  it('refuses to be dry and not dry', () => assert.equal(box.run('lint', '--fix', '--fix-dry-run').code, 2));

  it('is not remembered in place of a run', () => {
    const before = box.run('lint').out;
    box.run('lint', '--fix');
    assert.notEqual(box.run('lint').out, before);
  });

  it('lets no title command a runner', () => {
    box.write('backlog/items/LAR-3.md', broken.replace('Ready', '"READY "').replace('Salt', '##[error]x'));
    const { out, err } = box.runWith({ GITHUB_ACTIONS: 'true' }, 'lint', '--fix');
    assert.match(err, /^::stop-commands::\w{32}\nfixed /);
    assert.doesNotMatch(out, /##\[/);
  });
});
