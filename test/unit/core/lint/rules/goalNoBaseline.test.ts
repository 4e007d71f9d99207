import { filesCheck } from '../ruleFinds.js';

const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;

describe('goal-no-baseline', () => {
  const check = filesCheck('goal-no-baseline');

  check('speaks of a goal with a metric and no start', { 'g.md': goal('status: active\nmetric: m\nto: 5') }, [
    'g.md warning “m”',
  ]);
  check('is silent with a start of zero', { 'g.md': goal('status: active\nmetric: m\nfrom: 0') }, []);
  check('leaves a goal without a metric to goal-no-metric', { 'g.md': goal('status: active') }, []);
  check(
    'leaves a start that is no number to field-value',
    { 'g.md': goal('status: active\nmetric: m\nfrom: low') },
    [],
  );
  check('is silent about a proposed goal', { 'g.md': goal('metric: m') }, []);
});
