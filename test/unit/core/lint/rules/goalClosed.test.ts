import assert from 'node:assert/strict';
import { changeCheck, filesCheck, ruleFinds } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const dropped = { 'goals/g.md': goal('status: dropped') };
const active = { 'goals/a.md': goal('status: active') };
const epic = (fields: string) => ({ 'LAR-2.md': item(fields, 'epic') });
const at = (text: string) => [`LAR-1.md warning “${text}”`];

describe('goal-closed', () => {
  const check = filesCheck('goal-closed');

  for (const status of ['achieved', 'missed', 'dropped']) {
    check(
      `speaks of a goal that is ${status}`,
      { 'LAR-1.md': item('status: planned\ngoal: g'), 'goals/g.md': goal(`status: ${status}`) },
      at('g'),
    );
  }
  check(
    'leaves a proposed goal to no-why',
    { 'LAR-1.md': item('status: planned\ngoal: g'), 'goals/g.md': goal('status: proposed') },
    [],
  );
  check('is silent about an active goal', { 'LAR-1.md': item('status: planned\ngoal: a'), ...active }, []);
  check('is silent about ideas', { 'LAR-1.md': item('status: idea\ngoal: g'), ...dropped }, []);
  check('is silent about done items', { 'LAR-1.md': item('status: done\ngoal: g'), ...dropped }, []);
  check('leaves a broken link alone', { 'LAR-1.md': item('status: planned\ngoal: x'), ...dropped }, []);
  check(
    'leaves a goal alone whose status cannot be read',
    { 'LAR-1.md': item('status: planned\ngoal: g'), 'goals/g.md': goal('status: droped') },
    [],
  );
  check(
    'reports an open epic once',
    { 'LAR-1.md': item('status: planned\nepic: LAR-2'), ...epic('status: planned\ngoal: g'), ...dropped },
    ['LAR-2.md warning “g”'],
  );
  check(
    'reports the child of an epic that is not open',
    { 'LAR-1.md': item('status: planned\nepic: LAR-2'), ...epic('status: done\ngoal: g'), ...dropped },
    at('LAR-2'),
  );
  check(
    'takes the path that leads to an active goal',
    {
      'LAR-1.md': item('status: planned\ngoal: g\nepic: LAR-2'),
      ...epic('status: planned\ngoal: a'),
      ...dropped,
      ...active,
    },
    [],
  );
  check(
    'speaks of its own closed goal under an epic without one',
    { 'LAR-1.md': item('status: planned\ngoal: g\nepic: LAR-2'), ...epic('status: planned'), ...dropped },
    at('g'),
  );
  it('leaves one finding a cause: no-why is silent', () =>
    assert.deepEqual(ruleFinds('no-why', { 'LAR-1.md': item('status: planned\ngoal: g'), ...dropped }), []));

  const follows = changeCheck('goal-closed');

  follows(
    'hears of a goal that is closed, through a done epic',
    { 'LAR-1.md': item('status: planned\nepic: LAR-2'), ...epic('status: done\ngoal: a'), ...active },
    { 'goals/a.md': goal('status: missed') },
    [],
    at('LAR-2'),
  );
  follows(
    'hears of an epic that is taken up again',
    { 'LAR-1.md': item('status: planned\nepic: LAR-2'), ...epic('status: done\ngoal: g'), ...dropped },
    epic('status: planned\ngoal: g'),
    at('LAR-2'),
    ['LAR-2.md warning “g”'],
  );
});
