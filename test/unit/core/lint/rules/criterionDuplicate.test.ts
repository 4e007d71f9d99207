import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('criterion-duplicate', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('criterion-duplicate', withCriteria(criteria, status, type)), expected);
    });
  };
  const twice = (one: string, other: string): void => check(`- [ ] ${one}\n- [ ] ${other}`, [`warning “${other}”`]);
  const two = (one: string, other: string): void => check(`- [ ] ${one}\n- [ ] ${other}`, []);
  twice('Every dish shows its price.', 'Every dish shows its price.');
  twice('Every dish shows its price.', 'every dish shows its price');
  twice('The dish should show the price', 'A dish shows the prices');
  twice('A price is shown', 'Prices are shown');
  two('Every dish shows its price', 'Every dish shows its name');
  two('A list of 10 dishes is printed', 'A list of 20 dishes is printed');
  two('The button reads "Print"', 'The button reads "Send"');
  two('The key `a` prints', 'The key `b` prints');
  two('The price is shown', 'The price is not shown');
  two('The cook pays the guest', 'The guest pays the cook');
  two('The price is < 5', 'The price is > 5');
  two('Open orders are listed', 'Opened orders are listed');
  two('Done', 'Done');
  // Steps recur.
  check(
    '- [ ] Given a list\n- [ ] When I print\n- [ ] Then a\n- [ ] Given a list\n- [ ] When I close\n- [ ] Then b',
    [],
  );
  check(
    '- [ ] one rule\n  - Given a list\n  - When I print\n  - Then a\n- [ ] other rule\n  - Given a list\n  - When b\n  - Then c',
    [],
  );
  check('- [ ] one rule\n  - Given a, when b, then c\n  - Given a, when b, then c', [
    'warning “Given a, when b, then c”',
  ]);
  check('- [ ] one rule\n  - the one where it rains\n- [ ] other rule\n  - the one where it rains', []);
  check('- [ ] a b\n- [ ] a b', [], 'idea');
});
