import { countCheck } from '../lintOf.js';

describe('file-unreadable', () => {
  const check = countCheck('file-unreadable');
  check('', 1);
  check('  \n\n', 1);
  check('xxxxx', 0);
});
