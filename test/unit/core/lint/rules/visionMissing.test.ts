import assert from 'node:assert/strict';
import { ruleFinds, ruleFindsAfter } from '../ruleFinds.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const metric = (fields: string): string => `---\ntype: metric\n${fields}\n---\n# M\n`;
const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;
const vision = '---\ntype: vision\n---\n# V\n\nFood for all.\n';

describe('vision-missing', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ruleFinds('vision-missing', files), expected));
  };

  check('stands at TEAM.md', { 'TEAM.md': team(''), 'g.md': goal('') }, ['TEAM.md warning “Team”']);
  check('stands at the first goal without a TEAM.md', { 'g.md': goal(''), 'h.md': goal('') }, ['g.md warning “G”']);
  check('speaks where there are metrics only', { 'm.md': metric('') }, ['m.md warning “M”']);
  check('asks nobody who has neither goals nor metrics', { 'TEAM.md': team('') }, []);
  check('is silent with a vision', { 'g.md': goal(''), 'VISION.md': vision }, []);
  check(
    'is silent where the vision cannot be read',
    { 'g.md': goal(''), 'VISION.md': vision.replace('vision', 'visoin') },
    [],
  );

  const follows = (
    name: string,
    files: TestFiles,
    change: Readonly<Record<string, string | undefined>>,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    it(name, () => assert.deepEqual(ruleFindsAfter('vision-missing', files, change), [before, after]));
  };

  follows(
    'hears of a vision that goes',
    { 'g.md': goal(''), 'VISION.md': vision },
    { 'VISION.md': undefined },
    [],
    ['g.md warning “G”'],
  );
});
