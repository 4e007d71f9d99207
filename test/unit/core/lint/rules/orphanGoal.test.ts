import { changeCheck, filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const active = { 'goals/g.md': goal('status: active') };
const orphan = ['goals/g.md warning “G”'];

describe('orphan-goal', () => {
  const check = filesCheck('orphan-goal');

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

  const follows = changeCheck('orphan-goal');

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
