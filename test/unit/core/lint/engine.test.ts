import assert from 'node:assert/strict';
import { BacklogIndex } from '../../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../../src/core/lint/engine.js';
import type { RecordRule } from '../../../../src/core/lint/rule.js';
import { reservedCodes } from '../../../../src/core/lint/reservedCodes.js';
import type { TestFiles } from '../../../support/backlogOf.js';
import { LiveLinter, type TestChange } from './liveOf.js';
import { title } from '../../../../src/core/lint/rules/title.js';

const file = 'backlog/LAR-1.md';
const no = '\n## Decisions\n\n- 2026-03-01: declined. Nobody asked.\n  - instead: nothing\n';
const vague =
  '---\ntype: story\nstatus: planned\n---\n# Find it\n\nAs a cook, I want a fast list, so that it is easy.\n';

/** A live linter over a few files; each change returns the files with other findings, `after` what a file then has. */
function live(files: TestFiles) {
  const made = new LiveLinter(files);
  return {
    change: (changes: TestChange) => made.change(changes),
    linter: made.linter,
    after: (name: string) => made.linter.findings(name).map((each) => `${each.severity} ${each.rule}`),
  };
}

const team = (lint: string): string => `---\ntype: team\nkey: LAR\n${lint}\n---\n# Team\n`;

describe('the linter', () => {
  const check = (name: string, files: Readonly<Record<string, string>>, expected: readonly string[]): void => {
    it(name, () => {
      const found = live({ 'backlog/TEAM.md': team(''), ...files }).after(file);
      assert.deepEqual(
        found.filter((each) => !each.endsWith('acceptance-missing')),
        expected,
      );
    });
  };
  check('speaks at full level in the want and as a hint in the benefit', { [file]: vague }, [
    'warning vague-word',
    'hint vague-word',
  ]);
  check('takes a level from TEAM.md', { [file]: vague, 'backlog/TEAM.md': team('lint: { vague-word: error }') }, [
    'error vague-word',
    'warning vague-word',
  ]);
  check(
    'is silent about a rule that TEAM.md sets off',
    { [file]: vague, 'backlog/TEAM.md': team('lint: { vague-word: off }') },
    [],
  );
  check(
    'adds and removes words of the team',
    { [file]: vague, 'backlog/TEAM.md': team('vague-words: [list, -fast]') },
    ['warning vague-word', 'hint vague-word'],
  );
  check(
    'is silenced by a list in the file',
    { [file]: vague.replace('status', 'lint-ignore: [vague-word]\nstatus') },
    [],
  );
  check(
    'is silenced by a map in the file',
    { [file]: vague.replace('status', 'lint-ignore: { vague-word: a name }\nstatus') },
    [],
  );
  check(
    'is silenced by a comment above the line',
    { [file]: vague.replace('\nAs', '\n<!-- lint-ignore vague-word: a name -->\n\nAs') },
    [],
  );
  check(
    'reports a suppression that silences nothing',
    { [file]: vague.replace('status', 'lint-ignore: [vague-word, too-big]\nstatus') },
    ['warning suppression-unused'],
  );
  check(
    'lets nobody suppress a rule that does not exist unnoticed',
    { [file]: vague.replace('status', 'lint-ignore: [vague-wrod, vague-word]\nstatus') },
    ['warning suppression-unused'],
  );
  for (const code of reservedCodes.slice(0, 1)) {
    const text = vague.replace('status', `lint-ignore: [${code}, vague-word]\nstatus`);
    check('accepts the codes of later versions', { [file]: text }, []);
  }
  check(
    'does not call a suppression unused whose rule needs git, where there is none',
    { [file]: vague.replace('status', 'lint-ignore: [blocked-old, vague-word]\nstatus') },
    [],
  );
  check('says of an unreadable file only why', { [file]: '---\ntype: story\nstatus: [\n---\n# T.\n' }, [
    'error front-matter',
  ]);
  check('speaks about ideas only as far as their structure goes', { [file]: vague.replace('planned', 'idea') }, []);
  check(
    'does not judge what is declined',
    { [file]: `${vague.replace('planned', 'declined\nreason: stale')}${no}` },
    [],
  );

  it('goes on with the other rules when one fails', () => {
    const failing: RecordRule = {
      kind: 'record',
      code: 'failing',
      group: 'Structure',
      summary: '',
      levels: { always: 'hint' },
      check: () => {
        throw new Error('oops');
      },
    };
    const index = new BacklogIndex({ score: () => undefined });
    const linter = new Linter(index, { rules: [failing, title], today: () => '2026-03-18' });
    linter.update(index.apply([{ file, content: { text: '---\ntype: story\n---\nno title\n' } }]));
    assert.deepEqual(
      linter.findings(file).map(({ rule, severity }) => `${severity} ${rule}`),
      ['error failing', 'error title'],
    );
    assert.match(linter.findings(file)[0]?.message ?? '', /“failing” failed/);
  });
});

describe('the linter after a change', () => {
  const epic = '---\ntype: epic\n---\n# E\n';
  const child = '---\ntype: story\nepic: LAR-2\n---\n# T\n';

  it('names the file that was changed, and no other', () => {
    const { change } = live({ [file]: child, 'backlog/LAR-2.md': epic });
    assert.deepEqual(change({ [file]: '---\ntype: story\nepic: LAR-2\n---\n# Title.\n' }), [file]);
  });
  it('judges anew what a new file makes right, and what its loss makes wrong', () => {
    const { change, after } = live({ 'backlog/LAR-9.md': epic, [file]: child });
    assert.deepEqual(after(file), ['error link-broken']);
    assert.deepEqual(change({ 'backlog/LAR-2.md': epic }), [file]);
    assert.deepEqual(after(file), []);
    assert.deepEqual(change({ 'backlog/LAR-2.md': undefined }), [file]);
    assert.deepEqual(after(file), ['error link-broken']);
  });
  it('forgets the findings of a file that is gone', () => {
    const { change, linter } = live({ [file]: child, 'backlog/LAR-9.md': epic });
    assert.deepEqual(change({ [file]: undefined }), [file]);
    assert.deepEqual(linter.all(), []);
  });
  it('finds a ring that closes and opens far away', () => {
    const item = (id: number, on: number): string => `---\ntype: story\ndepends-on: [LAR-${id + on}]\n---\n# T\n`;
    const open = {
      [file]: item(1, 1),
      'backlog/LAR-2.md': item(2, 1),
      'backlog/LAR-3.md': item(3, 1),
      'backlog/LAR-4.md': epic,
    };
    const { change, after } = live(open);
    assert.deepEqual(after(file), []);
    assert.deepEqual(change({ 'backlog/LAR-3.md': item(3, -2) }), [file]);
    assert.deepEqual(after(file), ['error dependency-cycle']);
    assert.deepEqual(change({ 'backlog/LAR-3.md': item(3, 1) }), [file]);
    assert.deepEqual(after(file), []);
  });
  it('runs rules that look at many records when TEAM.md lets them', () => {
    const ranked = '---\ntype: story\nstatus: planned\nrank: 1\n---\n# T\n';
    const goal = '---\ntype: goal\n---\n# G\n';
    const files = { 'backlog/LAR-9.md': ranked, [file]: ranked, 'backlog/g.md': goal };
    const off = team('lint: { rank-equal: off, vision-missing: off, north-star-missing: off }');
    const { change, after } = live({ ...files, 'backlog/TEAM.md': off });
    assert.deepEqual(after('backlog/TEAM.md'), []);
    change({ 'backlog/TEAM.md': team('lint: { north-star-missing: off }') });
    assert.deepEqual(after('backlog/TEAM.md'), ['warning vision-missing']);
    assert.ok(after('backlog/LAR-9.md').includes('hint rank-equal'));
  });
  it('searches for new vague words in files that did not change', () => {
    const { change, after } = live({ [file]: vague, 'backlog/TEAM.md': team('lint: { acceptance-missing: off }') });
    change({ 'backlog/TEAM.md': team('lint: { acceptance-missing: off }\nvague-words: [list]') });
    assert.deepEqual(after(file), ['warning vague-word', 'warning vague-word', 'hint vague-word']);
  });
});
