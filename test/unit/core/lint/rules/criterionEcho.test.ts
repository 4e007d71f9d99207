import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('criterion-echo', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('criterion-echo', withCriteria(criteria, status, type)), expected);
    });
  };
  const says = (criterion: string): void => check(`- [ ] ${criterion}`, [`information “${criterion}”`]);
  const silent = (criterion: string): void => check(`- [ ] ${criterion}`, []);
  says('The cook can print the list of dishes');
  says('A list of dishes is printed');
  says('It is possible to print a list of dishes.');
  silent('The list of dishes is printed on one page');
  silent('The list of dishes is not printed on Monday');
  silent('All dishes are printed in the list');
  silent('Guests can choose');
  silent('The list');
  silent('The list is printed within 5 seconds');
  silent('');
  check('- [ ] A list of dishes is printed\n  - the one where there are none: it says "none"', []);
  check('- [ ] A list of dishes is printed', [], 'idea');
  check('- [ ] A list of dishes is printed', [], 'planned', 'task');
});
