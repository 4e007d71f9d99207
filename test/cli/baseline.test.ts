import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Sandbox, type Run } from '../support/commandLine.js';

const story = (want: string): string =>
  `---\ntype: story\nstatus: planned\n---\n\n# Salt\n\nAs a cook, I want ${want}, so that it tastes.\n\n## Acceptance criteria\n\n- [ ] The answer is fast.\n`;

describe('storymark lint --baseline', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({
      'backlog/items/LAR-1.md': story('fast salt'),
      'backlog/items/LAR-2.md': story('easy salt'),
    });
  });
  afterEach(() => box.dispose());

  const lint = (...args: readonly string[]): Run =>
    box.run('lint', '--max-warnings', '0', '--baseline', 'known.json', ...args);
  const update = (): Run => lint('--update-baseline');
  const fresh = (): string[] => {
    const { out } = lint('--format', 'json');
    return (JSON.parse(out) as { findings: { item: string; line: number; rule: string }[] }).findings.map(
      ({ item, line }) => `${item}:${line}`,
    );
  };

  it('says what to do when there is none', () => {
    const { code, err, out } = lint();
    assert.deepEqual([code, out], [2, '']);
    assert.equal(err, 'storymark: There is no baseline known.json. Write it with --update-baseline.\n');
  });

  it('is read with git as it was written: what git knows to be fresh is not new and stale afterwards', () => {
    const git = (...args: readonly string[]): Buffer =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], { cwd: box.folder });
    box.write('backlog/items/LAR-3.md', '---\ntype: story\ncreated: 2020-01-01\n---\n# Swap shifts\n');
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '-m', 'x');
    assert.match(box.run('lint').out, /stale-idea/);
    update();
    assert.deepEqual(fresh(), []);
  });

  it('is written on request, and then knows everything', () => {
    assert.equal(box.run('lint', '--max-warnings', '0').code, 1);
    const { code, out } = update();
    assert.equal(code, 0);
    assert.match(out, /^2 files: 0 errors, 0 warnings, 0 information, 0 hints; 4 known findings not shown$/m);
    assert.equal(lint().out, out);
    assert.deepEqual(fresh(), []);
    assert.equal((JSON.parse(lint('--format', 'json').out) as { summary: { known: number } }).summary.known, 4);
  });

  it('holds sorted entries, with counts, and is the same whatever the order of events', () => {
    update();
    const text = box.read('known.json');
    const { schema, findings } = JSON.parse(text) as { schema: string; findings: Record<string, unknown>[] };
    assert.equal(schema, 'storymark-baseline/1');
    assert.deepEqual(
      findings.map(({ of, rule, count }) => [of, rule, count]),
      [
        ['LAR-1', 'vague-word', 2],
        ['LAR-2', 'vague-word', 1],
        ['LAR-2', 'vague-word', 1],
      ],
    );
    update();
    assert.equal(box.read('known.json'), text);
  });

  it('reports another finding, and the second of what it knows once', () => {
    update();
    box.write('backlog/items/LAR-1.md', story('a robust salt that is fast'));
    box.write('backlog/items/LAR-2.md', `${story('easy salt')}- [ ] Another that is fast.\n`);
    assert.equal(lint().code, 1);
    assert.deepEqual(fresh(), ['LAR-1:8', 'LAR-2:13']);
  });

  it('knows a finding again when its line moves', () => {
    update();
    box.write('backlog/items/LAR-1.md', story('fast salt').replace('# Salt', '\n\n\n# Salt and more'));
    assert.deepEqual(fresh(), []);
  });

  it('forgets what was fixed', () => {
    update();
    box.write('backlog/items/LAR-2.md', story('salt').replace('fast', 'salty'));
    update();
    assert.doesNotMatch(box.read('known.json'), /LAR-2/);
    box.write('backlog/items/LAR-2.md', story('easy salt').replace('fast', 'salty'));
    assert.deepEqual(fresh(), ['LAR-2:8']);
  });

  it('has the fingerprints of the format gitlab', () => {
    const { out } = box.run('lint', '--format', 'gitlab');
    const prints = new Set((JSON.parse(out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint));
    update();
    const { findings } = JSON.parse(box.read('known.json')) as { findings: { fingerprint: string }[] };
    for (const { fingerprint } of findings) assert.ok(prints.has(fingerprint));
  });

  it('is not remembered across another baseline', () => {
    update();
    lint();
    box.write('known.json', '{"schema":"storymark-baseline/1","findings":[]}');
    assert.equal(lint().code, 1);
  });

  for (const [what, content] of [
    ['no JSON', '<<<<<<< ours'],
    ['JSON of something else', '{"findings":[]}'],
    ['a list', '[]'],
    ['a damaged entry', '{"schema":"storymark-baseline/1","findings":[{"fingerprint":1}]}'],
  ] as const) {
    it(`is refused when it is ${what}`, () => {
      box.write('known.json', content);
      const { code, err } = lint();
      assert.equal(code, 2);
      assert.match(err, /known\.json is no baseline/);
      assert.equal(update().code, 0);
      assert.equal(lint().code, 0);
    });
  }

  it('is updated as a whole or not at all', () => {
    assert.equal(lint('--update-baseline', 'backlog').code, 2);
    assert.equal(lint('--update-baseline', '--rule', 'vague-word').code, 2);
    assert.equal(box.run('lint', '--update-baseline').code, 2);
  });

  it('stands where it was asked for, seen from --cwd', () => {
    box.run('lint', '--cwd', 'backlog', '--baseline', '../known.json', '--update-baseline');
    assert.equal(readFileSync(`${box.folder}/known.json`, 'utf8').includes('LAR-1'), true);
    assert.deepEqual(fresh(), []);
  });
});
