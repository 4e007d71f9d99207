import { changeCheck, filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const ranked = (rank: string, status = 'planned'): string => item(`status: ${status}\nrank: ${rank}`);

describe('rank-equal', () => {
  const check = filesCheck('rank-equal');

  check('speaks of two with one rank, at the second', { 'LAR-1.md': ranked('100'), 'LAR-2.md': ranked('100') }, [
    'LAR-2.md hint “100”',
  ]);
  check('compares decimals exactly', { 'LAR-1.md': ranked('100'), 'LAR-2.md': ranked('+0100.00') }, [
    'LAR-2.md hint “+0100.00”',
  ]);
  check(
    'tells close decimals apart',
    { 'LAR-1.md': ranked('1.00000000000000000001'), 'LAR-2.md': ranked('1.00000000000000000002') },
    [],
  );
  check('tells 1 from -1', { 'LAR-1.md': ranked('1'), 'LAR-2.md': ranked('-1') }, []);
  check('sorts by number', { 'LAR-10.md': ranked('1'), 'LAR-9.md': ranked('1') }, ['LAR-10.md hint “1”']);
  check('speaks of three once', { 'LAR-1.md': ranked('1'), 'LAR-2.md': ranked('1'), 'LAR-3.md': ranked('1') }, [
    'LAR-2.md hint “1”',
  ]);
  check('does not count ideas', { 'LAR-1.md': ranked('1'), 'LAR-2.md': ranked('1', 'idea') }, []);
  check('does not count what is done', { 'LAR-1.md': ranked('1'), 'LAR-2.md': ranked('1', 'done') }, []);
  check('does not count epics', { 'LAR-1.md': ranked('1'), 'LAR-2.md': item('status: planned\nrank: 1', 'epic') }, []);
  check('leaves two files of one id to duplicate-id', { 'LAR-1-a.md': ranked('1'), 'LAR-1-b.md': ranked('1') }, []);

  const follows = changeCheck('rank-equal');

  follows(
    'hears of a rank that changes',
    { 'LAR-1.md': ranked('1'), 'LAR-2.md': ranked('1') },
    { 'LAR-1.md': ranked('2') },
    ['LAR-2.md hint “1”'],
    [],
  );
  follows(
    'hears of an item that is done',
    { 'LAR-1.md': ranked('1'), 'LAR-2.md': ranked('1') },
    { 'LAR-1.md': ranked('1', 'done') },
    ['LAR-2.md hint “1”'],
    [],
  );
});
