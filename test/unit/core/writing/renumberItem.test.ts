import assert from 'node:assert/strict';
import { EditRefused } from '../../../../src/core/writing/backlogEdit.js';
import { renumberItem } from '../../../../src/core/writing/renumberItem.js';
import { EditedFiles } from './editing.js';

const team = { 'backlog/TEAM.md': '---\ntype: team\nkey: TT\n---\n# Team\n' };

async function renumber(files: EditedFiles, path: string, id: string): Promise<void> {
  const record = files.backlog.recordOf(path) ?? assert.fail(`no ${path}`);
  files.apply(await renumberItem(files.backlog, record, id, files));
}

describe('renumberItem', () => {
  it('renames the file, remembers the old id, and updates references and mentions', async () => {
    const files = new EditedFiles({
      ...team,
      'backlog/items/TT-9-old.md': '---\ntype: epic\nrank: 1 # x\n---\n# T\n\nSee TT-9 and TT-90.\n',
      'backlog/items/TT-2.md':
        '---\ntype: story\nepic: tt-9\ndepends-on: [TT-1, "TT-9"] # both\n---\n# T\n\n- after TT-9, `TT-9`\n',
      'backlog/feedback/f.md': '---\ntype: feedback\nitems: TT-9\n---\n> TT-9!\n',
      'backlog/stakeholders/s.md': '---\ntype: stakeholder\ncares-about: [less-waste, TT-9]\n---\n# S\n',
      'backlog/items/TT-3.md': '---\ntype: story\n---\n# T\n',
    });
    await renumber(files, 'backlog/items/TT-9-old.md', 'TT-41');
    assert.ok(!files.paths.includes('backlog/items/TT-9-old.md'));
    assert.equal(
      files.text('backlog/items/TT-41-old.md'),
      '---\ntype: epic\nrank: 1 # x\nwas: [TT-9]\n---\n# T\n\nSee TT-41 and TT-90.\n',
    );
    assert.equal(
      files.text('backlog/items/TT-2.md'),
      '---\ntype: story\nepic: TT-41\ndepends-on: [TT-1, "TT-41"] # both\n---\n# T\n\n- after TT-41, `TT-9`\n',
    );
    assert.equal(files.text('backlog/feedback/f.md'), '---\ntype: feedback\nitems: TT-41\n---\n> TT-41!\n');
    assert.equal(
      files.text('backlog/stakeholders/s.md'),
      '---\ntype: stakeholder\ncares-about: [less-waste, TT-41]\n---\n# S\n',
    );
    assert.equal(files.backlog.find('item', 'TT-9')?.id, 'TT-41');
  });
  it('changes the field where the file has one', async () => {
    const files = new EditedFiles({
      ...team,
      'backlog/items/notes.md': '---\ntype: story\nid: TT-9\nwas: [TT-1]\n---\n# T\n',
    });
    await renumber(files, 'backlog/items/notes.md', 'TT-10');
    assert.equal(files.text('backlog/items/notes.md'), '---\ntype: story\nid: TT-10\nwas: [TT-1, TT-9]\n---\n# T\n');
  });
  it('gives an item without an id one', async () => {
    const files = new EditedFiles({
      ...team,
      'backlog/items/LAR-1.md': '---\ntype: story\n---\n# T\n',
      'backlog/items/TT-1.md': '---\ntype: story\n---\n# T\n',
    });
    await renumber(files, 'backlog/items/LAR-1.md', 'TT-2');
    assert.ok(files.paths.includes('backlog/items/TT-2.md'));
  });
  it('leaves references to the other file with the same id', async () => {
    const files = new EditedFiles({
      ...team,
      'backlog/items/TT-9-a.md': '---\ntype: story\n---\n# A\n',
      'backlog/items/TT-9-b.md': '---\ntype: story\n---\n# B\n',
      'backlog/items/TT-2.md': '---\ntype: story\ndepends-on: TT-9\n---\n# T\n',
    });
    await renumber(files, 'backlog/items/TT-9-b.md', 'TT-10');
    assert.equal(files.text('backlog/items/TT-10-b.md'), '---\ntype: story\n---\n# B\n');
    assert.match(files.text('backlog/items/TT-2.md'), /depends-on: TT-9\n/);
  });
  it('renames records of other kinds with their references', async () => {
    const files = new EditedFiles({
      ...team,
      'backlog/personas/cook.md': '---\ntype: persona\n---\n# Cook\n',
      'backlog/items/TT-2.md': '---\ntype: story\nfor: [cook, host]\n---\n# T\n',
    });
    await renumber(files, 'backlog/personas/cook.md', 'chef');
    assert.ok(files.paths.includes('backlog/personas/chef.md'));
    assert.equal(files.text('backlog/items/TT-2.md'), '---\ntype: story\nfor: [chef, host]\n---\n# T\n');
  });
  it('refuses an id that is taken or none', async () => {
    const files = new EditedFiles({
      ...team,
      'backlog/items/TT-1.md': '---\ntype: story\n---\n# T\n',
      'backlog/items/TT-2.md': '---\ntype: story\n---\n# T\n',
    });
    for (const id of ['TT-2', 'tt-2', 'second', ''])
      await assert.rejects(renumber(files, 'backlog/items/TT-1.md', id), EditRefused);
  });
});
