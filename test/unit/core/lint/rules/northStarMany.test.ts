import assert from 'node:assert/strict';
import { ruleFinds, ruleFindsAfter } from '../ruleFinds.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const metric = (fields: string): string => `---\ntype: metric\n${fields}\n---\n# M\n`;
const star = metric('role: north-star');

describe('north-star-many', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ruleFinds('north-star-many', files), expected));
  };

  check('speaks of two, at the second', { 'a.md': star, 'b.md': star }, ['b.md warning “north-star”']);
  check('speaks of three once', { 'a.md': star, 'b.md': star, 'c.md': star }, ['b.md warning “north-star”']);
  check('is silent about one', { 'a.md': star, 'b.md': metric('role: input') }, []);
  check('is silent about none', { 'a.md': metric('role: input') }, []);

  const follows = (
    name: string,
    files: TestFiles,
    change: Readonly<Record<string, string | undefined>>,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    it(name, () => assert.deepEqual(ruleFindsAfter('north-star-many', files, change), [before, after]));
  };

  follows(
    'hears of a metric that becomes one',
    { 'a.md': star, 'b.md': metric('role: input') },
    { 'b.md': star },
    [],
    ['b.md warning “north-star”'],
  );
  follows(
    'hears of a metric that goes',
    { 'a.md': star, 'b.md': star },
    { 'a.md': undefined },
    ['b.md warning “north-star”'],
    [],
  );
});
