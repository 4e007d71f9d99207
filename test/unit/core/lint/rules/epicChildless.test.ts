import { changeCheck, filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const planned = { 'LAR-1.md': item('status: planned', 'epic') };
const childless = ['LAR-1.md warning “T”'];

describe('epic-childless', () => {
  const check = filesCheck('epic-childless');

  check('speaks of a planned epic without children', planned, childless);
  check('is silent about an idea', { 'LAR-1.md': item('status: idea', 'epic') }, []);
  check('is silent about a done epic', { 'LAR-1.md': item('status: done', 'epic') }, []);
  check('is silent about a story', { 'LAR-1.md': item('status: planned') }, []);
  check('counts an idea as a child', { ...planned, 'LAR-2.md': item('epic: lar-1') }, []);
  check(
    'does not count what is declined',
    { ...planned, 'LAR-2.md': item('epic: LAR-1\nstatus: declined') },
    childless,
  );
  check(
    'counts a child that names an older id',
    { 'LAR-1.md': item('status: planned\nwas: [LAR-9]', 'epic'), 'LAR-2.md': item('epic: LAR-9') },
    [],
  );

  const follows = changeCheck('epic-childless');

  follows(
    'hears of a child that leaves',
    { ...planned, 'LAR-2.md': item('epic: LAR-1') },
    { 'LAR-2.md': item('') },
    [],
    childless,
  );
  follows(
    'hears of a child that comes by an older id',
    { 'LAR-1.md': item('status: planned\nwas: [LAR-9]', 'epic'), 'LAR-2.md': item('') },
    { 'LAR-2.md': item('epic: LAR-9') },
    childless,
    [],
  );
});
