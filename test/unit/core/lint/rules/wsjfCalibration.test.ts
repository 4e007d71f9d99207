import { changeCheck, filesCheck } from '../ruleFinds.js';

const team = (fields: string): string => `---\ntype: team\nkey: LAR\n${fields}\n---\n# Team\n`;
const wsjf = { 'TEAM.md': team('scoring: wsjf') };
const found = ['TEAM.md hint “wsjf”'];
const scored = (value: number, status = 'planned', rest = 1): string =>
  `---\ntype: epic\nstatus: ${status}\nscore: { value: ${String(value)}, urgency: 1, risk: 1, size: ${String(rest)} }\n---\n# T\n`;

describe('wsjf-calibration', () => {
  const check = filesCheck('wsjf-calibration');

  check('speaks of a column without a 1', { ...wsjf, 'LAR-1.md': scored(3), 'LAR-2.md': scored(5) }, found);
  check(
    'speaks once of two columns',
    { ...wsjf, 'LAR-1.md': scored(3, 'planned', 2), 'LAR-2.md': scored(5, 'planned', 2) },
    found,
  );
  check('is silent where each column has one', { ...wsjf, 'LAR-1.md': scored(1), 'LAR-2.md': scored(5) }, []);
  check('compares one item with nothing', { ...wsjf, 'LAR-1.md': scored(3) }, []);
  check(
    'does not count what is done',
    { ...wsjf, 'LAR-1.md': scored(3), 'LAR-2.md': scored(5), 'LAR-3.md': scored(1, 'done') },
    found,
  );
  check('does not count numbers off the scale', { ...wsjf, 'LAR-1.md': scored(3), 'LAR-2.md': scored(4) }, []);
  check(
    'is silent in other methods',
    { 'TEAM.md': team('scoring: rice'), 'LAR-1.md': scored(3), 'LAR-2.md': scored(5) },
    [],
  );
  check('is silent without scores', wsjf, []);

  const follows = changeCheck('wsjf-calibration');

  follows(
    'hears of a score that changes',
    { ...wsjf, 'LAR-1.md': scored(3), 'LAR-2.md': scored(5) },
    { 'LAR-1.md': scored(1) },
    found,
    [],
  );
  follows(
    'hears of another method',
    { ...wsjf, 'LAR-1.md': scored(3), 'LAR-2.md': scored(5) },
    { 'TEAM.md': team('scoring: rice') },
    found,
    [],
  );
});
