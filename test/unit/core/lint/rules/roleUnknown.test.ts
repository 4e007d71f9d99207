import assert from 'node:assert/strict';
import { lintStories } from '../../../../../src/core/lint/lintStories.js';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const persona = (title: string, fields = ''): string => `---\ntype: persona\n${fields}---\n# ${title}\n`;
const larder: TestFiles = {
  'backlog/personas/pantry-manager.md': persona('Pantry manager', 'aliases: [pantry lead]\n'),
  'backlog/personas/volunteer.md': persona('Volunteer sorter', 'aliases: [volunteer]\n'),
};

const story = (role: string): string =>
  `---\ntype: story\nstatus: planned\n---\n# T\n\nAs ${role}, I want salt, so that it tastes.\n`;

describe('role-unknown', () => {
  const check = (role: string, expected: readonly string[], others: TestFiles = larder): void => {
    it(`${role} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('role-unknown', story(role), others), expected);
    });
  };
  check('a driver', ['information “driver”']);
  check('a driver', [], {});
  check('a pantry manager', []);
  check('the Pantry Managers', []);
  check('a new pantry manager', []);
  check('a pantry lead', []);
  check('volunteers', []);
  check('a first-time volunteer', []);
  check('a volunteer who sorts', []);
  check('a volunteer (sorting)', []);
  check('a volunteer from Hilltop', []);
  check('a pantry manager or volunteer', []);
  check('a pantry manager or driver', ['information “pantry manager or driver”']);
  check('a pantry-manager', []);
  check('a manager', ['information “manager”']);
  check('a user', []);
  check('a developer', []);
  check('a [role]', []);
  it('does not speak about sentences without a backlog', () => {
    const found = lintStories('As a driver, I want salt, so that it tastes.', { status: 'planned', tag: () => [] });
    assert.deepEqual(found, []);
  });
});
