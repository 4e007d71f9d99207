import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';
const release = 'backlog/releases/1.3.md';
const shipped = (date: string): string => `---\ntype: release\nstatus: shipped\ndate: ${date}\n---\n# 1.3\n`;
const item = (outcome: string, fields = 'release: 1.3', status = 'done'): string =>
  `---\ntype: story\nstatus: ${status}\n${fields}\n---\n# T\n\n## Outcome\n\n${outcome}\n`;
const four = 'expected: pallet-minutes −3 within 4 weeks';
const found = [`information “${four}”`];

describe('shipped-unmeasured', () => {
  const check = (name: string, text: string, expected: readonly string[], date = '2026-02-17'): void => {
    it(name, () => {
      assert.deepEqual(liveOf('shipped-unmeasured', { [release]: shipped(date), [file]: text }).says(file), expected);
    });
  };
  check('speaks on the day after the window', item(`- ${four}`), found);
  check('is silent on its last day', item(`- ${four}`), [], '2026-02-18');
  check('counts days', item('- expected: x +3 % within 28 days'), ['information “expected: x +3 % within 28 days”']);
  check('counts a month as 30 days', item('- expected: x to 5 within 1 month'), []);
  check(
    'from an older release',
    item('- expected: x to 5 within 1 month'),
    ['information “expected: x to 5 within 1 month”'],
    '2026-02-15',
  );
  check(
    'reads a change from one number to another',
    item('- expected: order-fill-rate from 71 % to 80 % within 4 weeks'),
    ['information “expected: order-fill-rate from 71 % to 80 % within 4 weeks”'],
  );
  check('counts from the acceptance without a release', item(`- ${four}`, 'finished: 2026-02-01'), found);
  check('is silent without any date', item(`- ${four}`, ''), []);
  check('is silent while the release has no date', item(`- ${four}`, 'release: 9\nfinished: 2026-01-01'), []);
  check('takes what is measured', item(`- ${four}\n- measured: 2026-03-17: 41`), []);
  check('takes a verdict, nested too', item(`- ${four}\n  - verdict: too early`), []);
  check(
    'leaves free text alone',
    item('- expected: fewer calls by 3 within 4 weeks\n- expected: joy within 1 day'),
    [],
  );
  check('leaves an open window alone', item('- expected: x −3 soon\n- expected: x −3 within 4 years'), []);
  check('is silent before done', item(`- ${four}`, 'finished: 2026-01-01', 'review'), []);
  check('is silent about declined items', item(`- ${four}`, 'reason: stale', 'declined'), []);

  it('judges anew when the release ships', () => {
    const { change, says } = liveOf('shipped-unmeasured', {
      [release]: '---\ntype: release\n---\n# 1.3\n',
      [file]: item(`- ${four}`),
    });
    assert.deepEqual(says(file), []);
    change({ [release]: shipped('2026-01-01') });
    assert.deepEqual(says(file), found);
  });
});
