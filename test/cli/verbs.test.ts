import assert from 'node:assert/strict';
import { Sandbox } from '../support/commandLine.js';

const team = '---\ntype: team\nkey: LAR\ntoday: 2026-03-18\n---\n\n# How we work\n';
const story = (fields: string, title: string): string =>
  `---\ntype: story\n${fields}---\n\n# ${title}\n\nAs a cook, I want ${title.toLowerCase()}, so that it tastes.\n`;

describe('storymark', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({
      'backlog/TEAM.md': team,
      'backlog/items/LAR-1-salt.md': story('status: ready\nrank: 100\nestimate: 3\n', 'Salt'),
      'backlog/items/LAR-2-pepper.md': story('status: planned\nrank: 200\nrelease: 1.10\n', 'Pepper'),
      'backlog/items/LAR-3-mint.md': story('', 'Mint'),
      'backlog/releases/1.10.md': '---\ntype: release\n---\n\n# 1.10 Spices\n',
    });
  });
  afterEach(() => box.dispose());

  it('prints its version, and help for every verb', () => {
    assert.match(box.run('--version').out, /^\d+\.\d+\.\d+\n$/);
    for (const verb of ['lint', 'list', 'show', 'move', 'set', 'new', 'split', 'report', 'init']) {
      const { code, out } = box.run(verb, '--help');
      assert.equal(code, 0);
      assert.match(out, /Examples:/, verb);
    }
  });

  it('lists in the full order as JSON, with ids and releases as written', () => {
    const { code, out } = box.run('list', '--format', 'json');
    const { schema, items } = JSON.parse(out) as { schema: string; items: Record<string, unknown>[] };
    assert.deepEqual([code, schema], [0, 'storymark-list/1']);
    assert.deepEqual(
      items.map(({ id, position, release }) => [id, position, release]),
      [
        ['LAR-1', 1, null],
        ['LAR-2', 2, '1.10'],
        ['LAR-3', null, null],
      ],
    );
    assert.deepEqual(
      Object.keys(items[0] ?? {}),
      'id type status title rank position estimate epic sprint release blocked broken file'.split(' '),
    );
  });

  it('filters', () => {
    const { out } = box.run('list', '--status', 'ready,idea', '--format', 'json');
    assert.deepEqual(
      (JSON.parse(out) as { items: { id: string }[] }).items.map(({ id }) => id),
      ['LAR-1', 'LAR-3'],
    );
  });

  it('lints as JSON, counts from 1 and ends with 0, 1 or 2', () => {
    const { code, out } = box.run('lint', '--format', 'json');
    const { findings, summary } = JSON.parse(out) as {
      findings: Record<string, unknown>[];
      summary: Record<string, number>;
    };
    assert.equal(code, 0);
    assert.deepEqual(summary, { files: 5, items: 3, errors: 0, warnings: 1, infos: 0, hints: 1 });
    const [first] = findings;
    assert.deepEqual(
      [first?.file, first?.line, first?.rule, first?.item],
      ['backlog/items/LAR-1-salt.md', 8, 'acceptance-missing', 'LAR-1'],
    );
    assert.equal(box.run('lint', '--max-warnings', '0').code, 1);
    assert.equal(box.run('lint', '--max-warnings', 'x').code, 2);
    assert.equal(box.run('lint', 'nowhere').code, 2);
    assert.equal(box.run('nonsense').code, 2);
  });

  it('says the same when it remembers, and sees a change', () => {
    const first = box.run('lint', '--no-cache').out;
    assert.equal(box.run('lint').out, first);
    assert.equal(box.run('lint').out, first);
    box.write('backlog/items/LAR-3-mint.md', story('status: wip\n', 'Mint'));
    assert.match(box.run('lint').out, /status-unknown/);
  });

  it('works from inside the backlog, and with --cwd', () => {
    const from = JSON.parse(box.run('list', '--format', 'json', '--cwd', 'backlog/items').out) as {
      items: { file: string }[];
    };
    assert.deepEqual(
      from.items.map(({ file }) => file),
      ['LAR-1-salt.md', 'LAR-2-pepper.md', 'LAR-3-mint.md'],
    );
  });

  it('moves by one line of one file', () => {
    const before = box.read('backlog/items/LAR-2-pepper.md');
    assert.match(box.run('move', 'LAR-2', '--before', 'LAR-1').out, /LAR-2 is now 1st, above LAR-1/);
    assert.equal(box.read('backlog/items/LAR-2-pepper.md'), before.replace('rank: 200', 'rank: 0'));
    assert.equal(box.run('move', 'LAR-2').code, 2);
    assert.equal(box.run('move', 'LAR-3', '--top').code, 2);
  });

  it('sets fields and does what a status means', () => {
    assert.equal(box.run('set', 'LAR-1', 'status=doing', 'estimate=5').code, 0);
    assert.match(box.read('backlog/items/LAR-1-salt.md'), /status: doing\n[^]*estimate: 5\n[^]*started: 2026-03-18\n/);
    assert.equal(box.run('set', 'LAR-1', 'estimate=three').code, 2);
    assert.equal(box.run('set', 'LAR-1', 'status=declined').code, 2);
    assert.equal(box.run('set', 'LAR-9', 'estimate=3').code, 2);
  });

  it('creates with the next number and refuses nonsense', () => {
    const { code, out } = box.run('new', 'story', '--title', 'Sugar & Spice', 'epic=');
    assert.deepEqual([code, out], [0, 'backlog/items/LAR-4-sugar-spice.md\n']);
    assert.match(box.read('backlog/items/LAR-4-sugar-spice.md'), /^---\ntype: story\nstatus: idea\n---\n/);
    assert.equal(box.run('new', 'saga', '--title', 'x').code, 2);
  });

  it('starts a backlog that is clean, once', () => {
    const empty = new Sandbox({});
    try {
      assert.equal(empty.run('init', '--key', 'ABC').code, 0);
      const { summary } = JSON.parse(empty.run('lint', '--format', 'json').out) as {
        summary: { errors: number; warnings: number };
      };
      assert.deepEqual([summary.errors, summary.warnings], [0, 0]);
      assert.equal(empty.run('init').code, 2);
    } finally {
      empty.dispose();
    }
  });

  it('says in one line what is wrong, without a stack', () => {
    for (const args of [
      ['report', 'nothing'],
      ['report', 'sprint-plan'],
      ['show', 'LAR-99'],
      ['report', 'sprint-plan', '--as-of', 'soon'],
    ]) {
      const { code, err } = box.run(...args);
      assert.equal(code, 2);
      assert.match(err, /^storymark: .+\n$/);
    }
  });

  it('judges sentences of any file', () => {
    box.write(
      'stories.tsv',
      'n\tstory\n1\tAs a cook, I want salt.\n2\tAs a cook, I want an easy list, so that it tastes.\n',
    );
    const { findings } = JSON.parse(
      box.run('lint', '--stories', 'stories.tsv', '--status', 'ready', '--format', 'json').out,
    ) as { findings: Record<string, unknown>[] };
    assert.deepEqual(
      findings.map(({ file, line, column, rule, severity, item }) => [file, line, column, rule, severity, item]),
      [
        ['stories.tsv', 2, 21, 'story-benefit', 'warning', null],
        ['stories.tsv', 3, 24, 'vague-word', 'warning', null],
      ],
    );
  });
});
