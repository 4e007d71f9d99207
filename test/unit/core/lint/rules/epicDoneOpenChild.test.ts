import { changeCheck, filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const done = { 'LAR-1.md': item('status: done', 'epic') };
const found = ['LAR-1.md warning “done”'];
const child = (status: string) => ({ 'LAR-2.md': item(`epic: LAR-1\nstatus: ${status}`) });

describe('epic-done-open-child', () => {
  const check = filesCheck('epic-done-open-child');

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

  const follows = changeCheck('epic-done-open-child');

  follows('hears of a child that is done', { ...done, ...child('review') }, child('done'), found, []);
});
