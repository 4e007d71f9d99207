import { checkFix } from './criteriaFixes.js';

describe('fixing criterion-compound', () => {
  const check = (criteria: string, expected: string): void =>
    checkFix('criterion-compound', criteria, 'Split it into 3 criteria', expected);
  check(
    '- [ ] The order is stored, the cook gets a message and the stock falls by one.\n  - the one where it rains\n- [ ] b',
    '- [ ] The order is stored.\n- [ ] The cook gets a message.\n- [ ] The stock falls by one.\n  - the one where it rains\n- [ ] b',
  );
  check(
    '* The order is stored, the cook gets a message, and the stock falls by one',
    '* The order is stored\n* The cook gets a message\n* The stock falls by one',
  );
});
