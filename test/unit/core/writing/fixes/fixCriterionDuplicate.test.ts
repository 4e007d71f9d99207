import assert from 'node:assert/strict';
import { checkFix } from './criteriaFixes.js';
import { automatic } from './fixed.js';
import { withCriteria } from '../../lint/withCriteria.js';

describe('fixing criterion-duplicate', () => {
  const check = (criteria: string, title: string, expected: string, isAutomatic: boolean): void => {
    checkFix('criterion-duplicate', criteria, title, expected);
    it(`${JSON.stringify(criteria)} is ${isAutomatic ? '' : 'not '}automatic`, async () => {
      const titles = await automatic('criterion-duplicate', { 'LAR-1.md': withCriteria(criteria) });
      assert.deepEqual(titles, isAutomatic ? [title] : []);
    });
  };
  check(
    '- [ ] salt first\n  - c\n- [ ] d\n- [ ] salt first\n  - c',
    'Remove the copy',
    '- [ ] salt first\n  - c\n- [ ] d',
    true,
  );
  check('1. salt first\n2. salt first\n3. c', 'Remove the copy', '1. salt first\n3. c', true);
  check('- x\n  - the salt first\n  - the salt first\n- y', 'Remove the copy', '- x\n  - the salt first\n- y', true);
  check('- [ ] salt first\n  - c\n- [ ] salt first\n  - d', 'Remove it', '- [ ] salt first\n  - c', false);
  check('- [ ] the price rises\n- [x] the price rises', 'Remove it', '- [ ] the price rises', false);
  check('- [ ] the price is there\n- [ ] Prices are there', 'Remove it', '- [ ] the price is there', false);
});
