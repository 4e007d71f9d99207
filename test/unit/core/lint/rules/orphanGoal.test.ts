import assert from 'node:assert/strict';
import { ruleFinds, ruleFindsAfter } from '../ruleFinds.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const active = { 'goals/g.md': goal('status: active') };
const orphan = ['goals/g.md warning “G”'];

describe('orphan-goal', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ruleFinds('orphan-goal', files), expected));
  };

  check('speaks of an active goal that no item names', active, orphan);
  check('is silent about one that is proposed', { 'goals/g.md': goal('status: proposed') }, []);
  check('is silent where an epic serves it', { ...active, 'LAR-1.md': item('goal: g', 'epic') }, []);
  check('is silent where a story serves it', { ...active, 'LAR-1.md': item('goal: G') }, []);
  check('does not count what is declined', { ...active, 'LAR-1.md': item('goal: g\nstatus: declined') }, orphan);
  check(
    'does not count a stakeholder who cares about it',
    { ...active, 's.md': '---\ntype: stakeholder\ncares-about: [g]\n---\n# S\n' },
    orphan,
  );

  const follows = (
    name: string,
    files: TestFiles,
    change: Readonly<Record<string, string | undefined>>,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    it(name, () => assert.deepEqual(ruleFindsAfter('orphan-goal', files, change), [before, after]));
  };

  follows('hears of an item that comes', active, { 'LAR-1.md': item('goal: g') }, orphan, []);
  follows(
    'hears of an item that turns to another goal',
    { ...active, 'LAR-1.md': item('goal: g') },
    { 'LAR-1.md': item('goal: h') },
    [],
    orphan,
  );
  follows(
    'hears of an item that is declined',
    { ...active, 'LAR-1.md': item('goal: g') },
    { 'LAR-1.md': item('goal: g\nstatus: declined') },
    [],
    orphan,
  );
});
