import { changeCheck, filesCheck } from '../ruleFinds.js';

const metric = (fields: string): string => `---\ntype: metric\n${fields}\n---\n# M\n`;
const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;
const vision = '---\ntype: vision\n---\n# V\n\nFood for all.\n';

describe('vision-missing', () => {
  const check = filesCheck('vision-missing');

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

  const follows = changeCheck('vision-missing');

  follows(
    'hears of a vision that goes',
    { 'g.md': goal(''), 'VISION.md': vision },
    { 'VISION.md': undefined },
    [],
    ['g.md warning “G”'],
  );
});
