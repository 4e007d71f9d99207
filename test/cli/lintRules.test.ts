import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { Sandbox } from '../support/commandLine.js';

describe('storymark lint --rule and --explain', () => {
  let box: Sandbox;
  beforeEach(() => {
    box = new Sandbox({
      'backlog/LAR-1.md':
        '---\ntype: story\nstatus: ready\n---\n\n# Salt\n\nAs a user, I want fast salt, so that it tastes.\n',
    });
  });
  afterEach(() => box.dispose());

  const rules = (...args: readonly string[]): string[] => {
    const { out } = box.run('lint', '--format', 'json', ...args);
    return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule);
  };

  it('reports only the rules named, in a list or one by one', () => {
    assert.deepEqual(rules('--rule', 'vague-word'), ['vague-word']);
    assert.deepEqual(rules('--rule', 'vague-word,estimate-missing').sort(), ['estimate-missing', 'vague-word']);
    assert.deepEqual(rules('--rule', 'vague-word', '--rule', 'estimate-missing').length, 2);
    assert.deepEqual(rules('backlog', '--rule', 'too-big'), []);
  });

  it('counts only those for the exit code', () => {
    assert.equal(box.run('lint', '--max-warnings', '0', '--rule', 'too-big').code, 0);
    assert.equal(box.run('lint', '--max-warnings', '0', '--rule', 'vague-word').code, 1);
  });

  it('remembers a run for its rules alone', () => {
    assert.deepEqual(rules('--rule', 'vague-word'), rules('--rule', 'vague-word'));
    assert.deepEqual(rules('--rule', 'too-big'), []);
  });

  it('names the rule that was probably meant', () => {
    for (const option of ['--rule', '--explain']) {
      const { code, err } = box.run('lint', option, 'vage-word');
      assert.equal(code, 2);
      assert.match(err, /no rule "vage-word".*"vague-word"/);
      assert.equal(box.run('lint', option, '').code, 2);
      assert.equal(box.run('lint', option, '../../../package.json').code, 2);
    }
  });

  it('explains every rule in plain text', () => {
    const pages = readdirSync('docs/rules').filter((name) => name !== 'README.md');
    assert.ok(pages.length > 20);
    for (const page of [pages[0], pages.at(-1), 'vague-word.md']) {
      const code = page?.replace(/\.md$/, '') ?? '';
      const { code: exit, out, err } = box.run('lint', '--explain', code);
      assert.deepEqual([exit, err], [0, '']);
      assert.ok(out.startsWith(`${code}\n${'='.repeat(code.length)}\n\n`));
      assert.match(out, /^Known false positives\n-+$/m);
      assert.doesNotMatch(out, /^#|<!--|```/m);
    }
  });
});
