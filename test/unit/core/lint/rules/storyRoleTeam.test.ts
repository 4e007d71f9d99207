import assert from 'node:assert/strict';
import { lintStories } from '../../../../../src/core/lint/lintStories.js';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const persona = (title: string, fields = ''): string => `---\ntype: persona\n${fields}---\n# ${title}\n`;
const larder: TestFiles = {
  'backlog/personas/pantry-manager.md': persona('Pantry manager', 'aliases: [pantry lead]\n'),
  'backlog/personas/volunteer.md': persona('Volunteer sorter', 'aliases: [volunteer]\n'),
};
const builders: TestFiles = { ...larder, 'backlog/personas/developer.md': persona('Developer') };

const story = (role: string): string =>
  `---\ntype: story\nstatus: planned\n---\n# T\n\nAs ${role}, I want salt, so that it tastes.\n`;

describe('story-role-team', () => {
  const check = (role: string, expected: readonly string[], others?: TestFiles): void => {
    it(`${role} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('story-role-team', story(role), others), expected);
    });
  };
  check('a developer', ['warning “developer”']);
  check('Developers', ['warning “Developers”'], larder);
  check('the system', ['warning “system”']);
  check('an API', ['warning “API”']);
  check('a product owner', ['warning “product owner”']);
  check('a Tester', ['warning “Tester”']);
  check('the team', ['warning “team”']);
  check('a developer', [], builders);
  check('a senior developer', [], builders);
  check('an API user', []);
  check('a team lead', []);
  check('a system administrator', []);
  check('a property developer', []);
  check('a water tester', []);
  it('speaks about sentences without a backlog', () => {
    const found = lintStories('As a developer, I want salt, so that it tastes.', { status: 'planned', tag: () => [] });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['story-role-team'],
    );
  });
});
