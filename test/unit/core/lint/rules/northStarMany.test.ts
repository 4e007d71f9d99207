import { changeCheck, filesCheck } from '../ruleFinds.js';

const metric = (fields: string): string => `---\ntype: metric\n${fields}\n---\n# M\n`;
const star = metric('role: north-star');

describe('north-star-many', () => {
  const check = filesCheck('north-star-many');

  check('speaks of two, at the second', { 'a.md': star, 'b.md': star }, ['b.md warning “north-star”']);
  check('speaks of three once', { 'a.md': star, 'b.md': star, 'c.md': star }, ['b.md warning “north-star”']);
  check('is silent about one', { 'a.md': star, 'b.md': metric('role: input') }, []);
  check('is silent about none', { 'a.md': metric('role: input') }, []);

  const follows = changeCheck('north-star-many');

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
