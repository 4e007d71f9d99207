import { changeCheck, filesCheck } from '../ruleFinds.js';

const metric = (fields: string): string => `---\ntype: metric\n${fields}\n---\n# M\n`;
const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;

describe('north-star-missing', () => {
  const check = filesCheck('north-star-missing');

  check('stands at TEAM.md', { 'TEAM.md': team(''), 'm.md': metric('role: input') }, ['TEAM.md warning “Team”']);
  check('stands at the first goal without a TEAM.md', { 'm.md': metric(''), 'g.md': goal('') }, ['g.md warning “G”']);
  check('stands at the first metric otherwise', { 'm.md': metric(''), 'n.md': metric('') }, ['m.md warning “M”']);
  check('asks nobody who has neither goals nor metrics', { 'TEAM.md': team('') }, []);
  check('is silent with a north star', { 'TEAM.md': team(''), 'm.md': metric('role: north-star') }, []);
  check('is silent where a role cannot be read', { 'TEAM.md': team(''), 'm.md': metric('role: northstar') }, []);

  const follows = changeCheck('north-star-missing');

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
