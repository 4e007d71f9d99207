import assert from 'node:assert/strict';
import { Sandbox, type Run } from '../support/commandLine.js';

const team = '---\ntype: team\nkey: LAR\ntoday: 2026-03-18\n---\n\n# How we work\n';
const story = (title: string, want: string): string =>
  `---\ntype: story\nstatus: planned\n---\n\n# ${title}\n\nAs a cook, I want ${want}, so that it tastes.\n\n## Acceptance criteria\n\n- [ ] It is there.\n`;
const names = ['json', 'github', 'sarif', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'text'];
const windows = process.platform === 'win32';

describe('storymark lint --format', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({
      'backlog/TEAM.md': team,
      'backlog/items/LAR-1-salt.md': story('::error::salt', 'an easy ::error::x @name #12 ##[error]y salt'),
      'backlog/items/LAR-2-pepper.md': story('Pepper', 'fast pepper'),
      'backlog/items/LAR-3-mint.md': '---\ntype: story\nstatus: Ready\n---\n\n# Mint\n',
    });
  });
  afterEach(() => box.dispose());

  const lint = (format: string, ...args: readonly string[]): Run => box.run('lint', '--format', format, ...args);

  for (const name of names) {
    it(`prints the same twice as ${name}, and nothing else`, () => {
      const first = lint(name);
      assert.deepEqual([first.code, first.err], [1, '']);
      assert.equal(lint(name).out, first.out);
      assert.match(first.out, /backlog\/items\/LAR-2-pepper\.md/);
    });
  }

  it('refuses a format that does not exist', () => assert.equal(lint('html').code, 2));

  it('is github by itself on a runner, unless another is asked for', () => {
    const github = { GITHUB_ACTIONS: 'true' };
    assert.match(box.runWith(github, 'lint').out, /^::error file=backlog\/items\/LAR-3-mint\.md,/);
    assert.match(box.runWith(github, 'lint', '--format', 'json').out, /^\{\n/);
    assert.match(box.runWith({ GITHUB_ACTIONS: 'false' }, 'lint').out, /^backlog\//);
  });

  it('prints text on a runner so that it commands nothing', () => {
    const { out } = box.runWith({ GITHUB_ACTIONS: 'true' }, 'lint', '--format', 'text');
    const [, word = ''] = /^::stop-commands::(\w{32})\n/.exec(out) ?? [];
    assert.ok(word !== '' && out.endsWith(`::${word}::\n`));
    assert.equal(out.split(word).length, 3);
  });

  it('names files as the build does, from the folder it was checked out to', () => {
    const inside = (variables: Record<string, string>, format: string): string =>
      box.runWith(variables, 'lint', '--cwd', 'backlog/items', '--format', format).out;
    assert.match(inside({ CI_PROJECT_DIR: box.folder }, 'gitlab'), /"path": "backlog\/items\/LAR-2-pepper\.md"/);
    assert.match(inside({ GITHUB_WORKSPACE: box.folder }, 'github'), /file=backlog\/items\/LAR-2-pepper\.md,/);
    assert.match(inside({ CI_PROJECT_DIR: '/nowhere' }, 'gitlab'), /"path": "LAR-2-pepper\.md"/);
  });

  it('gives each finding of GitLab a fingerprint that stays when lines move', () => {
    const prints = (): string[] =>
      (JSON.parse(lint('gitlab').out) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint).sort();
    const before = prints();
    assert.equal(new Set(before).size, before.length);
    box.write('backlog/items/LAR-2-pepper.md', story('Pepper', 'fast pepper').replace('---\n\n', '---\n\n\n\n'));
    assert.deepEqual(
      before.filter((print) => !prints().includes(print)),
      [],
    );
  });

  it('suggests automatic fixes in rdjson', () => {
    const { diagnostics } = JSON.parse(lint('rdjson').out) as {
      diagnostics: { code: { value: string }; suggestions?: { text: string; range: unknown }[] }[];
    };
    const status = diagnostics.find(({ code }) => code.value === 'status-unknown');
    assert.deepEqual(
      status?.suggestions?.map(({ text }) => text),
      ['ready'],
    );
  });

  if (!windows) {
    it('takes no orders from the name of a file', () => {
      box.write('backlog/items/::error::x\n::warning::y,%0A::z.md', story('T', 'fast salt'));
      const { out } = box.runWith({ GITHUB_ACTIONS: 'true' }, 'lint');
      const [annotations = '', rest = ''] = out.split('::stop-commands::');
      for (const line of annotations.trim().split('\n')) {
        assert.match(line, /^::(?:error|warning|notice) file=[^:,\n]*,line=/);
      }
      assert.match(annotations, /file=backlog\/items\/%3A%3Aerror%3A%3Ax%0A%3A%3Awarning%3A%3Ay%2C%250A%3A%3Az\.md,/);
      assert.doesNotMatch(rest, /^\s*::(?:error|warning)/m);
    });
  }

  it('works for story sentences too', () => {
    box.write(
      'stories.txt',
      'As a cook, I want fast salt, so that it tastes.\nAs a cook, I want fast salt, so that it tastes.\n',
    );
    for (const name of names) {
      const { code, out } = box.run('lint', '--stories', 'stories.txt', '--format', name, '--rule', 'vague-word');
      assert.equal(code, 0, name);
      assert.match(out, /stories\.txt/, name);
      assert.doesNotMatch(out, /acceptance-missing/, name);
    }
    assert.equal(box.run('lint', '--stories', 'stories.txt', '--max-warnings', '1').code, 1);
    const prints = JSON.parse(box.run('lint', '--stories', 'stories.txt', '--format', 'gitlab').out) as {
      fingerprint: string;
    }[];
    assert.equal(new Set(prints.map(({ fingerprint }) => fingerprint)).size, prints.length);
    assert.equal(box.run('lint', '--stories', 'stories.txt', '--fix').code, 2);
    assert.equal(box.run('lint', 'backlog', '--stories', 'stories.txt').code, 2);
  });
});
