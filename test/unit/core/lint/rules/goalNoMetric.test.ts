import { filesCheck } from '../ruleFinds.js';

const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;

describe('goal-no-metric', () => {
  const check = filesCheck('goal-no-metric');

  check('speaks of an active goal without a metric', { 'g.md': goal('status: active') }, ['g.md warning “G”']);
  check('speaks of an empty field', { 'g.md': goal('status: active\nmetric:') }, ['g.md warning “G”']);
  check('is silent with a metric', { 'g.md': goal('status: active\nmetric: m') }, []);
  check('leaves a metric of the wrong shape to field-value', { 'g.md': goal('status: active\nmetric: [m]') }, []);
  for (const status of ['proposed', 'achieved', 'missed', 'dropped'])
    check(`is silent about a goal that is ${status}`, { 'g.md': goal(`status: ${status}`) }, []);
});
