import assert from 'node:assert/strict';
import { newStory, storyRoles } from '../../../../src/core/writing/newStory.js';
import { backlogOf, itemIn, story } from '../../../support/backlogOf.js';

const backlog = backlogOf({
  'backlog/TEAM.md': '---\ntype: team\nkey: TT\n---\n# Team\n',
  'backlog/personas/pantry-manager.md': '---\ntype: persona\n---\n# Pantry manager\n',
  'backlog/items/TT-1.md': '---\ntype: epic\nstatus: planned\n---\n# An epic\n',
  'backlog/items/TT-2.md': story('epic: TT-1'),
});
const sentence = { role: 'pantry manager', want: 'to see why it is short.', benefit: 'I can tell people' };

function textNear(id?: string): string {
  const [file] = newStory(backlog, { ...sentence, near: id === undefined ? undefined : itemIn(backlog, id) }, []).files;
  assert.ok(file?.kind === 'create');
  return `${file.file}\n${file.text}`;
}

describe('A new story', () => {
  it('has its wish as its title', () => {
    assert.match(textNear(), /^backlog\/items\/TT-3-see-why-it-is-short\.md\n[^]*# See why it is short\n/);
  });

  it('joins the epic it was asked for at, or that of the item there', () => {
    assert.match(textNear('TT-1'), /^epic: TT-1$/m);
    assert.match(textNear('TT-2'), /^epic: TT-1$/m);
    assert.doesNotMatch(textNear(), /^epic:/m);
  });

  it('names its role as sentences do', () => {
    assert.deepEqual(storyRoles(backlog), [{ title: 'Pantry manager', role: 'pantry manager' }]);
  });
});
