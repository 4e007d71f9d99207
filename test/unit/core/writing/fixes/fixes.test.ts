import assert from 'node:assert/strict';
import { BacklogIndex } from '../../../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../../../src/core/lint/engine.js';
import { allRules } from '../../../../../src/core/lint/registry.js';
import { Document } from '../../../../../src/core/text/document.js';
import { applyEdits, type FileEdit } from '../../../../../src/core/writing/backlogEdit.js';
import type { FixContext } from '../../../../../src/core/writing/fixes/fix.js';
import { fixAll } from '../../../../../src/core/writing/fixes/fixAll.js';
import { fixesFor } from '../../../../../src/core/writing/fixes/fixesFor.js';

const file = 'backlog/items/LAR-1.md';

/** A linted backlog with `text` as LAR-1 (or as another file), and what fixes need. */
function linted(text: string, others: Readonly<Record<string, string>>, place = file) {
  const files: Record<string, string> = {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nscale: [1, 2, 13]\nmax-estimate: 8\n---\n# Team\n',
    ...others,
    [place]: text,
  };
  const index = new BacklogIndex({ score: () => undefined });
  const linter = new Linter(index, { today: () => '2026-03-18' });
  const contents = Object.entries(files).map(([name, content]) => ({ file: name, content: { text: content } }));
  linter.update(index.apply(contents));
  const read = (name: string): Document => Document.parse(name, { text: files[name] ?? '' });
  const context: FixContext = {
    documents: { get: (name) => Promise.resolve(read(name)) },
    takenIds: [],
    today: '2026-03-18',
    rules: allRules.map(({ code }) => code),
  };
  const record = index.recordOf(place);
  const backlog = index.backlogOf(place);
  assert.ok(record && backlog);
  return { findings: linter.findings(place), record, backlog, context, document: read(place) };
}

function shown(edit: FileEdit): string {
  if (edit.kind === 'change') return applyEdits(edit.base, edit.edits);
  return edit.kind === 'create' ? `${edit.file}: ${edit.text}` : `${edit.file} → ${edit.to}`;
}

const story = (fields: string, body = ''): string => `---\ntype: story\n${fields}---\n# T\n${body}`;
const sentence = '\nAs a cook, I want salt, so that it tastes.\n';

describe('quick fixes', () => {
  /** The fix of this title makes this text of the file. */
  const check = (
    rule: string,
    text: string,
    title: string,
    expected: string,
    others: Readonly<Record<string, string>> = {},
    place = file,
  ): void => {
    it(`${rule}: ${title}`, async () => {
      const { findings, record, document, backlog, context } = linted(text, others, place);
      const finding = findings.find((each) => each.rule === rule);
      assert.ok(finding, `finds ${rule} among ${findings.map((each) => each.rule).join(', ')}`);
      const fixes = await fixesFor(finding, record, document, backlog, context);
      const fix = fixes.find((each) => each.title === title);
      assert.ok(fix, `offers it among ${fixes.map((each) => each.title).join(' | ')}`);
      assert.equal(fix.edit.files.map(shown).join('\n'), expected);
    });
  };
  const none = (rule: string, text: string, others: Readonly<Record<string, string>> = {}): void => {
    it(`${rule} has no fix in ${JSON.stringify(text)}`, async () => {
      const { findings, record, document, backlog, context } = linted(text, others);
      const finding = findings.find((each) => each.rule === rule);
      assert.ok(finding);
      assert.deepEqual(await fixesFor(finding, record, document, backlog, context), []);
    });
  };

  check('type-missing', '# T\n', 'Set type to “story”', '---\ntype: story\n---\n# T\n');
  check('type-missing', '# G\n', 'Set type to “goal”', '---\ntype: goal\n---\n# G\n', {}, 'backlog/goals/g.md');
  check('type-unknown', '---\ntype: storry\n---\n# T\n', 'Set type to “story”', story(''));
  check('status-unknown', story('status: redy\n'), 'Change “redy” to “ready”', story('status: ready\n'));
  check(
    'status-unknown',
    story('status: Ready # soon\n'),
    'Change “Ready” to “ready”',
    story('status: ready # soon\n'),
  );
  check('field-value', story('moscow: shoud\n'), 'Change “shoud” to “should”', story('moscow: should\n'));
  check('field-value', story('moscow: x\n'), 'Change “x” to “must”', story('moscow: must\n'));
  check(
    'field-value',
    story('created: 2026/3/8\n'),
    'Change “2026/3/8” to “2026-03-08”',
    story('created: 2026-03-08\n'),
  );
  none('field-value', story('created: 03/04/2025\n'));
  check(
    'field-value',
    '---\ntype: team\nkey: LAR\nlint: { to-big: off }\n---\n# T\n',
    'Change “to-big” to “too-big”',
    '---\ntype: team\nkey: LAR\nlint: { too-big: off }\n---\n# T\n',
    {},
    'backlog/TEAM.md',
  );
  check(
    'field-missing',
    '---\ntype: bug\nstatus: planned\nrank: 1\n---\n# B\n',
    'Add “severity: high”',
    '---\ntype: bug\nstatus: planned\nrank: 1\nseverity: high\n---\n# B\n',
  );
  check(
    'field-missing',
    '---\ntype: spike\nstatus: done\ntimebox: 1d\nstarted: 2026-01-01\n---\n# S\n\nWhy.\n',
    'Add the section “Finding”',
    '---\ntype: spike\nstatus: done\ntimebox: 1d\nstarted: 2026-01-01\n---\n# S\n\nWhy.\n\n## Finding\n\n[your words: what was found out]\n',
  );
  check(
    'field-missing',
    story('status: doing\n'),
    'Add “started: 2026-03-18”',
    story('status: doing\nstarted: 2026-03-18\n'),
  );
  check('field-unknown', story('estimte: 3\n'), 'Rename “estimte” to “estimate”', story('estimate: 3\n'));
  check(
    'title-long',
    '---\ntype: story\n---\n# See it.\r\n',
    'Remove the full stop',
    '---\ntype: story\n---\n# See it\r\n',
  );
  check('duplicate-id', story(''), 'Give this file the id LAR-3', `${file} → backlog/items/LAR-3.md`, {
    'backlog/x/LAR-1-b.md': story(''),
    'backlog/items/LAR-2.md': story(''),
  });
  check('link-broken', story('epic: LAR-22\n'), 'Change “LAR-22” to “LAR-2”', story('epic: LAR-2\n'), {
    'backlog/items/LAR-2.md': '---\ntype: epic\n---\n# E\n',
  });
  check(
    'link-broken',
    story('depends-on: [LAR-2, LAR-99] # both\n'),
    'Create the story “LAR-99”',
    'backlog/items/LAR-99.md: ---\ntype: story\nstatus: idea\n---\n# [title of LAR-99]\n',
    { 'backlog/items/LAR-2.md': story('') },
  );
  check(
    'link-broken',
    story('goal: partner-trust\n'),
    'Create the goal “partner-trust”',
    'backlog/goals/partner-trust.md: ---\ntype: goal\nstatus: proposed\n---\n# Partner trust\n',
  );
  check(
    'id-unknown',
    story('', '\nSee LAR-7.\n'),
    'Create the story LAR-7',
    'backlog/items/LAR-7.md: ---\ntype: story\nstatus: idea\n---\n# [title of LAR-7]\n',
  );
  check('suppression-unused', story('lint-ignore: [too-big]\n'), 'Remove the suppression of “too-big”', story(''));
  check(
    'suppression-unused',
    story('lint-ignore: { too-big: why, title: x }\n'),
    'Remove the suppression of “too-big”',
    story('lint-ignore: { title: x }\n'),
  );
  check(
    'suppression-unused',
    story('', '\n<!-- lint-ignore vague-word: a name -->\n\nText.\n'),
    'Remove the suppression of “vague-word”',
    story('', '\nText.\n'),
  );
  check(
    'suppression-unused',
    story('', '\nText. <!-- lint-ignore vague-word -->\n'),
    'Remove the suppression of “vague-word”',
    story('', '\nText. \n'),
  );
  check(
    'story-form',
    story('status: planned\n'),
    'Add a story sentence',
    story('status: planned\n', '\nAs a [role], I want [want],\nso that [benefit].\n'),
  );
  check(
    'story-form',
    story('status: planned\n', '\nSalt.\n'),
    'Add a story sentence',
    story('status: planned\n', '\nAs a cook, I want [want],\nso that [benefit].\n\nSalt.\n'),
    {
      'backlog/personas/cook.md': '---\ntype: persona\n---\n# Cook\n',
    },
  );
  check(
    'story-form',
    story('status: planned\n', '\nI want salt, so that it tastes.\n'),
    'Say who wants it: “As a [role], …”',
    story('status: planned\n', '\nAs a [role], I want salt, so that it tastes.\n'),
  );
  check(
    'story-benefit',
    story('status: planned\n', '\nAs a cook, I want salt.\n'),
    'Add “so that …”',
    story('status: planned\n', '\nAs a cook, I want salt, so that [benefit].\n'),
  );
  check(
    'story-role-generic',
    story('status: planned\n', '\nAs a user, I want salt, so that it tastes.\n'),
    'Change the role to “operations cook”',
    story('status: planned\n', '\nAs an operations cook, I want salt, so that it tastes.\n'),
    {
      'backlog/personas/a.md': '---\ntype: persona\n---\n# Operations cook\n',
      'backlog/personas/b.md': '---\ntype: persona\n---\n# Baker\n',
    },
  );
  check(
    'acceptance-missing',
    story('status: planned\n', `${sentence}\n## Notes\n\nN.\n`),
    'Add the section “Acceptance criteria”',
    story(
      'status: planned\n',
      `${sentence}\n## Acceptance criteria\n\n- [ ] [your words: what one can see when it is done]\n\n## Notes\n\nN.\n`,
    ),
  );
  check(
    'acceptance-missing',
    story('status: planned\n', `${sentence}\n## Rules\n`),
    'Add a criterion',
    story('status: planned\n', `${sentence}\n## Rules\n\n- [ ] [your words: what one can see when it is done]\n`),
  );
  check(
    'estimate-missing',
    story('status: ready\nrank: 2\n'),
    'Estimate 2',
    story('status: ready\nrank: 2\nestimate: 2\n'),
  );
  check(
    'question-open',
    story('status: ready\n', '\n## Questions\n\n- [ ] Why?\n'),
    'Answer it',
    story('status: ready\n', '\n## Questions\n\n- [x] Why?\n  - [your words: the answer]\n'),
  );
  check(
    'question-open',
    story('status: ready\n', '\n## Questions\n\n- [ ] Why?\n'),
    'Mark it “(later)”: it stops nobody',
    story('status: ready\n', '\n## Questions\n\n- [ ] (later) Why?\n'),
  );
  const goal = { 'backlog/goals/g.md': '---\ntype: goal\nstatus: active\n---\n# Trust\n' };
  const epic = { 'backlog/items/LAR-2.md': '---\ntype: epic\ngoal: g\n---\n# Order\n' };
  check('no-why', story('status: planned\n'), 'Serve the goal “Trust”', story('status: planned\ngoal: g\n'), goal);
  check('no-why', story('status: planned\n'), 'Put it under LAR-2 “Order”', story('status: planned\nepic: LAR-2\n'), {
    ...goal,
    ...epic,
  });
  check(
    'no-why',
    story('status: planned\nepic: LAR-2\n'),
    'Let LAR-2 serve the goal “Trust”',
    '---\ntype: epic\ngoal: g\n---\n# Order\n',
    {
      ...goal,
      'backlog/items/LAR-2.md': '---\ntype: epic\n---\n# Order\n',
    },
  );
  check(
    'priority-inversion',
    story('status: planned\nrank: 200\ndepends-on: [LAR-2]\n'),
    'Move LAR-2 just above LAR-1',
    story('status: planned\nrank: 100\n'),
    {
      'backlog/items/LAR-2.md': story('status: planned\nrank: 300\n'),
    },
  );
  none('priority-inversion', story('status: planned\nrank: 200\ndepends-on: [LAR-2]\n'), {
    'backlog/items/LAR-2.md': story(''),
  });
  check('declined-reason', story('status: declined\n'), 'Reason: stale', story('status: declined\nreason: stale\n'));
  check(
    'release-note-missing',
    story('status: done\nrelease: 1\nstarted: 2026-01-01\n'),
    'Add a release note',
    story(
      'status: done\nrelease: 1\nstarted: 2026-01-01\n',
      '\n## Release note\n\n[your words: what customers can do now]\n',
    ),
  );
  check(
    'release-note-missing',
    story('status: done\nrelease: 1\n'),
    'Mark it as internal: no note',
    story('status: done\nrelease: 1\nchange: internal\n'),
  );
});

describe('fixing all', () => {
  const check = (name: string, text: string, expected: string | undefined): void => {
    it(name, () => {
      const { findings, record, document, backlog, context } = linted(text, {});
      const edit = fixAll(findings, record, document, backlog, context);
      assert.equal(edit?.files.map(shown).join('\n'), expected);
      assert.ok(edit === undefined || edit.files.length === 1);
    });
  };
  check(
    'makes every safe change of a file in one edit',
    '---\ntype: story\nstatus: Planned\nmoscow: MUST\n---\n# See it.\n',
    '---\ntype: story\nstatus: planned\nmoscow: must\n---\n# See it\n',
  );
  check('leaves guesses to people', story('status: redy\nestimte: 3\n'), undefined);
  check('leaves misspelt suppressions to people', story('lint-ignore: [to-big]\n'), undefined);
  check('takes unused suppressions out', story('lint-ignore: [too-big]\n'), story(''));
  check('does nothing to a file without findings', story(''), undefined);
});
