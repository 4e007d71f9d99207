import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { changeRole } from '../../../../src/core/writing/changeRole.js';
import { EditedFiles } from './editing.js';

const story = 'backlog/items/LAR-1-a.md';
const personas = { 'backlog/personas/auditor.md': '---\ntype: persona\naliases: [inspector]\n---\n# Auditor\n' };

/** The statement after the change, and the files that came with it. */
async function changed(statement: string, role: string): Promise<string[]> {
  const files = new EditedFiles({ ...personas, [story]: `---\ntype: story\n---\n# A\n\n${statement}\n` });
  files.apply(changeRole(files.backlog, await files.get(story), role, '2026-03-18'));
  const created = files.paths.filter((path) => path !== story && !(path in personas));
  return [
    files.text(story).split('\n')[5] ?? '',
    ...created.map((path) => `${path}: ${files.text(path).split('\n')[3] ?? ''}`),
  ];
}

describe('another role', () => {
  it('takes the place of the old one, with the article that its sound asks for', async () =>
    assert.deepEqual(await changed('As a user, I want to see it.', 'auditor'), ['As an auditor, I want to see it.']));
  it('brings a file for a persona that nobody has written yet', async () =>
    assert.deepEqual(await changed('As an admin, I want to see it.', 'the night  porter'), [
      'As a night porter, I want to see it.',
      'backlog/personas/night-porter.md: # Night porter',
    ]));
  it('knows aliases', async () =>
    assert.deepEqual(await changed('As a user, I want to see it.', 'inspector'), [
      'As an inspector, I want to see it.',
    ]));
  it('is refused where there is none to change, and without words', async () => {
    await assert.rejects(changed('Something else.', 'auditor'), EditRefused);
    await assert.rejects(changed('As a user, I want to see it.', ' '), EditRefused);
  });
});
