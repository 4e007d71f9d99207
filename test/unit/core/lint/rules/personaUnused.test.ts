import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const cook = 'backlog/personas/kitchen-lead.md';
const persona = '---\ntype: persona\naliases: [cooks, head of kitchen]\n---\n# Kitchen lead\n';
const as = (role: string): string => `---\ntype: story\n---\n# T\n\nAs ${role}, I want salt, so that it tastes.\n`;
const found = ['information “Kitchen lead”'];

describe('persona-unused', () => {
  const check = (name: string, items: readonly string[], expected: readonly string[]): void => {
    it(name, () => {
      const files = Object.fromEntries(items.map((each, at) => [`backlog/items/LAR-${String(at + 1)}.md`, each]));
      assert.deepEqual(liveOf('persona-unused', { ...files, [cook]: persona }).says(cook), expected);
    });
  };
  check('speaks when stories name others', [as('a guest')], found);
  check('takes the title', [as('a kitchen lead')], []);
  check('takes capitals and the plural', [as('Kitchen Leads')], []);
  check('takes an alias, in the singular too', [as('a cook')], []);
  check('takes an alias of several words', [as('the head of kitchen')], []);
  check('takes a role that says more', [as('a new kitchen lead in a hurry')], []);
  check('does not take a part of a word', [as('a cookbook author')], found);
  check('takes `for` by id', [as('a guest'), '---\ntype: bug\nfor: [Kitchen-Lead]\n---\n# T\n'], []);
  check(
    'takes items that are done or declined',
    ['---\ntype: story\nstatus: declined\nreason: stale\n---\n# T\n\nAs a cook, I want salt.\n'],
    [],
  );
  check('is silent where no item names anybody', ['---\ntype: task\n---\n# T\n\nFor the cook.\n'], []);
  check('is silent without items', [], []);

  it('judges anew when an item comes, and when the persona gets a name', () => {
    const { change, says } = liveOf('persona-unused', { [cook]: persona, 'backlog/items/LAR-1.md': as('a chef') });
    assert.deepEqual(says(cook), found);
    change({ [cook]: persona.replace('cooks', 'chef') });
    assert.deepEqual(says(cook), []);
    change({ [cook]: persona });
    change({ 'backlog/items/LAR-2.md': as('a cook') });
    assert.deepEqual(says(cook), []);
    change({ 'backlog/items/LAR-2.md': undefined });
    assert.deepEqual(says(cook), found);
  });
});
