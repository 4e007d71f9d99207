import assert from 'node:assert/strict';
import { ruleFinds, ruleFindsAfter } from '../ruleFinds.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const metric = (fields: string): string => `---\ntype: metric\n${fields}\n---\n# M\n`;
const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;

describe('north-star-missing', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ruleFinds('north-star-missing', files), expected));
  };

  check('stands at TEAM.md', { 'TEAM.md': team(''), 'm.md': metric('role: input') }, ['TEAM.md warning “Team”']);
  check('stands at the first goal without a TEAM.md', { 'm.md': metric(''), 'g.md': goal('') }, ['g.md warning “G”']);
  check('stands at the first metric otherwise', { 'm.md': metric(''), 'n.md': metric('') }, ['m.md warning “M”']);
  check('asks nobody who has neither goals nor metrics', { 'TEAM.md': team('') }, []);
  check('is silent with a north star', { 'TEAM.md': team(''), 'm.md': metric('role: north-star') }, []);
  check('is silent where a role cannot be read', { 'TEAM.md': team(''), 'm.md': metric('role: northstar') }, []);

  const follows = (
    name: string,
    files: TestFiles,
    change: Readonly<Record<string, string | undefined>>,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    it(name, () => assert.deepEqual(ruleFindsAfter('north-star-missing', files, change), [before, after]));
  };

  follows(
    'hears of a metric that becomes one',
    { 'TEAM.md': team(''), 'm.md': metric('') },
    { 'm.md': metric('role: north-star') },
    ['TEAM.md warning “Team”'],
    [],
  );
  follows(
    'moves to a new TEAM.md',
    { 'm.md': metric('') },
    { 'TEAM.md': team('') },
    ['m.md warning “M”'],
    ['TEAM.md warning “Team”'],
  );
});
