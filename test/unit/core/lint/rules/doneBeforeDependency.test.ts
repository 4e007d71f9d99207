import { changeCheck, filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const found = ['LAR-1.md warning “LAR-2”'];
const done = { 'LAR-1.md': item('status: done\ndepends-on: [LAR-3, LAR-2]') };

describe('done-before-dependency', () => {
  const check = filesCheck('done-before-dependency');

  for (const status of ['planned', 'ready', 'doing', 'review'])
    check(`speaks of a dependency that is ${status}`, { ...done, 'LAR-2.md': item(`status: ${status}`) }, found);
  for (const status of ['idea', 'done', 'declined'])
    check(`is silent about one that is ${status}`, { ...done, 'LAR-2.md': item(`status: ${status}`) }, []);
  check(
    'is silent about an open item',
    { 'LAR-1.md': item('status: review\ndepends-on: [LAR-2]'), 'LAR-2.md': item('status: planned') },
    [],
  );

  const follows = changeCheck('done-before-dependency');

  follows(
    'hears of a dependency that is done',
    { ...done, 'LAR-2.md': item('status: review') },
    { 'LAR-2.md': item('status: done') },
    found,
    [],
  );
  follows(
    'hears of one that is known by an older id',
    { ...done, 'LAR-9.md': item('status: review\nwas: [LAR-2]') },
    { 'LAR-9.md': item('status: done\nwas: [LAR-2]') },
    found,
    [],
  );
});
