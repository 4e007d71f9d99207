import assert from 'node:assert/strict';
import { ruleFinds, ruleFindsAfter } from '../ruleFinds.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const done = { 'LAR-1.md': item('status: done', 'epic') };
const found = ['LAR-1.md warning “done”'];
const child = (status: string) => ({ 'LAR-2.md': item(`epic: LAR-1\nstatus: ${status}`) });

describe('epic-done-open-child', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ruleFinds('epic-done-open-child', files), expected));
  };

  for (const status of ['planned', 'ready', 'doing', 'review'])
    check(`speaks of a child that is ${status}`, { ...done, ...child(status) }, found);
  for (const status of ['idea', 'done', 'declined'])
    check(`is silent about a child that is ${status}`, { ...done, ...child(status) }, []);
  check(
    'reports many children once',
    { ...done, ...child('ready'), 'LAR-3.md': item('epic: LAR-1\nstatus: ready') },
    found,
  );
  check('is silent about an open epic', { 'LAR-1.md': item('status: planned', 'epic'), ...child('ready') }, []);

  const follows = (
    name: string,
    files: TestFiles,
    change: Readonly<Record<string, string | undefined>>,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    it(name, () => assert.deepEqual(ruleFindsAfter('epic-done-open-child', files, change), [before, after]));
  };

  follows('hears of a child that is done', { ...done, ...child('review') }, child('done'), found, []);
});
