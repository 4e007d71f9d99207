import assert from 'node:assert/strict';
import { Sandbox } from '../support/commandLine.js';

const story = '---\ntype: story\nstatus: ready\nrank: 100\n---\n\n# Salt\n';

describe('storymark with several backlogs', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({
      'one/backlog/TEAM.md': '---\ntype: team\nkey: ONE\n---\n\n# One\n',
      'one/backlog/items/ONE-1-a.md': story,
      'two/backlog/TEAM.md': '---\ntype: team\nkey: TWO\n---\n\n# Two\n',
      'two/backlog/items/TWO-1-a.md': story,
      'two/backlog/items/TWO-2-b.md': story.replace('100', '200'),
    });
  });
  afterEach(() => box.dispose());

  it('finds an id in whichever backlog, and moves within one only', () => {
    assert.match(box.run('show', 'two-2').out, /^TWO-2 {2}Salt/);
    assert.match(box.run('move', 'TWO-2', '--top').out, /^TWO-2 is now 1st, above TWO-1\.\n$/);
    const { code, err } = box.run('move', 'TWO-2', '--before', 'ONE-1');
    assert.equal(code, 2);
    assert.match(err, /^storymark: ONE-1 is in another backlog/);
  });

  it('asks which backlog is meant, and takes the folder as it prints it', () => {
    const { code, err } = box.run('new', 'story', '--title', 'Mint');
    assert.equal(code, 2);
    assert.match(err, /^storymark: Name a backlog with --backlog: one\/backlog, two\/backlog\.\n$/);
    assert.equal(
      box.run('new', 'story', '--title', 'Mint', '--backlog', './two/backlog/').out,
      'two/backlog/items/TWO-3-mint.md\n',
    );
    assert.equal(box.run('show', 'ONE-1', '--backlog', 'two/backlog').code, 2);
  });

  it('reports on the paths that are named', () => {
    const { out } = box.run('lint', 'two', '--format', 'json');
    const { findings, summary } = JSON.parse(out) as { findings: { file: string }[]; summary: { files: number } };
    assert.equal(summary.files, 3);
    assert.ok(findings.length > 0 && findings.every(({ file }) => file.startsWith('two/')));
  });

  it('suggests the verb that was meant, and says what is missing, without a stack', () => {
    for (const [args, message] of [
      [['lnt'], /Did you mean lint\?/],
      [['lint', '--frmat', 'json'], /unknown option '--frmat'/],
      [['list', '--cwd', 'nowhere'], /There is no folder/],
      [['lint', '--stories', 'nowhere.txt'], /nowhere\.txt: there is no such file\./],
      [['set', 'ONE-1', 'estimate'], /is no assignment/],
    ] as const) {
      const { code, out, err } = box.run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.equal(out, '');
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /);
    }
  });
});
