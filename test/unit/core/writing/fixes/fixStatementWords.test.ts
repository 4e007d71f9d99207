import assert from 'node:assert/strict';
import { BacklogIndex } from '../../../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../../../src/core/lint/engine.js';
import { allRules } from '../../../../../src/core/lint/registry.js';
import { Document } from '../../../../../src/core/text/document.js';
import { applyEdits, type FileEdit } from '../../../../../src/core/writing/backlogEdit.js';
import { fixAll } from '../../../../../src/core/writing/fixes/fixAll.js';
import { fixesFor } from '../../../../../src/core/writing/fixes/fixesFor.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const file = 'backlog/items/LAR-1.md';

function linted(text: string, others: TestFiles) {
  const files: Record<string, string> = {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# Team\n',
    ...others,
    [file]: text,
  };
  const index = new BacklogIndex({ score: () => undefined });
  const linter = new Linter(index, { today: () => '2026-03-18' });
  linter.update(
    index.apply(Object.entries(files).map(([name, content]) => ({ file: name, content: { text: content } }))),
  );
  const read = (name: string): Document => Document.parse(name, { text: files[name] ?? '' });
  const record = index.recordOf(file);
  const backlog = index.backlogOf(file);
  assert.ok(record && backlog);
  const documents = { get: (name: string) => Promise.resolve(read(name)) };
  const context = { documents, takenIds: [], today: '2026-03-18', rules: allRules.map(({ code }) => code) };
  return { findings: linter.findings(file), record, backlog, context, document: read(file) };
}

function shown(edit: FileEdit): string {
  if (edit.kind === 'change') return applyEdits(edit.base, edit.edits);
  return edit.kind === 'create' ? `${edit.file}: ${edit.text}` : `${edit.file} → ${edit.to}`;
}

const story = (sentence: string, body = '', type = 'story'): string =>
  `---\ntype: ${type}\nstatus: planned\n---\n# T\n\n${sentence}\n${body}`;
const persona = (title: string, fields = ''): string => `---\ntype: persona\n${fields}---\n# ${title}\n`;
const cook = 'backlog/personas/cook.md';

describe('quick fixes of the statement', () => {
  const check = (rule: string, text: string, title: string, expected: string, others: TestFiles = {}): void => {
    it(`${rule}: ${title} in ${JSON.stringify(text.slice(38, 110))}`, async () => {
      const { findings, record, document, backlog, context } = linted(text, others);
      const finding = findings.find((each) => each.rule === rule);
      assert.ok(finding, `finds ${rule} among ${findings.map((each) => each.rule).join(', ')}`);
      const fixes = await fixesFor(finding, record, document, backlog, context);
      const fix = fixes.find((each) => each.title === title);
      assert.ok(fix, `offers it among ${fixes.map((each) => each.title).join(' | ')}`);
      assert.equal(fix.edit.files.map(shown).join('\n'), expected);
    });
  };

  const plain = 'As a cook, I want salt, so that it tastes.';
  const team = 'As a developer, I want salt, so that it tastes.';
  check('story-role-team', story(team), 'Make it a task', story(team, '', 'task'));
  check('story-role-team', story(team), 'Change the role to “eater”', story(team.replace('a developer', 'an eater')), {
    'backlog/personas/eater.md': persona('Eater'),
  });

  const driver = story('As a coook, I want salt, so that it tastes.');
  check('role-unknown', driver, 'Change the role to “cook”', story(plain), { [cook]: persona('Cook') });
  check(
    'role-unknown',
    driver,
    'Create the persona “Coook”',
    'backlog/personas/coook.md: ---\ntype: persona\n---\n# Coook\n\n## Needs\n',
    { [cook]: persona('Cook') },
  );
  check('role-unknown', driver, 'Add it to the aliases of “Cook”', persona('Cook', 'aliases: [chef, coook]\n'), {
    [cook]: persona('Cook', 'aliases: [chef]\n'),
  });

  const move = 'Move it to Notes';
  check('story-minimal', story(`${plain} It is sea salt.`), move, story(plain, '\n## Notes\n\n- It is sea salt.\n'));
  check(
    'story-minimal',
    story(`${plain} NOTE: sea salt`, '\n## Notes\n\n- One\n'),
    move,
    story(plain, '\n## Notes\n\n- One\n- NOTE: sea salt\n'),
  );
  check(
    'story-minimal',
    story('As a cook, I want salt (sea salt only), so that it tastes.'),
    move,
    story(plain, '\n## Notes\n\n- Sea salt only\n'),
  );
  check(
    'story-minimal',
    story('As a cook, I want salt – from the sea, so that it tastes.'),
    move,
    story(plain, '\n## Notes\n\n- From the sea\n'),
  );
  check(
    'story-minimal',
    story('As a cook, I want salt, so that it tastes, e.g. of sea.'),
    move,
    story(plain, '\n## Notes\n\n- E.g. of sea\n'),
  );
  check(
    'story-minimal',
    story(`There is no salt at all. ${plain}`),
    move,
    story(plain, '\n## Notes\n\n- There is no salt at all.\n'),
  );

  const many: TestFiles = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`backlog/items/LAR-${String(at + 2)}.md`, story(plain)]),
  );
  const same = 'Put it as the other stories are';
  check('story-uniform', story('As a cook, I need salt, so that it tastes.'), same, story(plain), many);
  check('story-uniform', story('As a cook, I want salt, so it tastes.'), same, story(plain), many);
  check(
    'story-uniform',
    story('As a cook, I want salt in order to taste it.'),
    same,
    story('As a cook, I want salt so that I can taste it.'),
    many,
  );
  check(
    'story-uniform',
    story('In order to taste it, as a cook, I want to salt.'),
    same,
    story('As a cook, I want to salt, so that I can taste it.'),
    many,
  );

  check('doubled-word', story('As a cook, I want salt, so that that it tastes.'), 'Say “that” once', story(plain));
  check('article', story('As an cook, I want salt, so that it tastes.'), 'Change “an” to “a”', story(plain));
  check(
    'vague-word',
    story('As a cook, I want fast salt, so that it tastes.'),
    'Say how fast, in seconds or steps: put “[your words: …]” there',
    story('As a cook, I want [your words: how fast, in seconds or steps] salt, so that it tastes.'),
  );
  check(
    'open-ended',
    story('As a cook, I want salt, oil, etc., so that it tastes.'),
    'Close the list: take it out',
    story('As a cook, I want salt, oil, so that it tastes.'),
  );
  check(
    'open-ended',
    story('As a cook, I want salt, oil, etc., so that it tastes.'),
    'Name the rest: put “[your words: the rest of the list]” there',
    story('As a cook, I want salt, oil, [your words: the rest of the list], so that it tastes.'),
  );
  check(
    'open-ended',
    story('As a cook, I want spices including but not limited to salt, so that it tastes.'),
    'Close the list: write “namely”',
    story('As a cook, I want spices namely salt, so that it tastes.'),
  );

  const fixedAll = (text: string, expected: string): void => {
    it(`fix all makes ${JSON.stringify(expected.slice(38))}`, () => {
      const { findings, record, document, backlog, context } = linted(text, {});
      const edit = fixAll(findings, record, document, backlog, context);
      assert.equal(edit === undefined ? text : edit.files.map(shown).join('\n'), expected);
    });
  };
  fixedAll(
    story('As an cook, I want a the the apple, so that so that it it tastes.'),
    story('As a cook, I want a the apple, so that it it tastes.'),
  );
  fixedAll(
    story('As a cook, I want salt, so that that person eats.'),
    story('As a cook, I want salt, so that that person eats.'),
  );
});
