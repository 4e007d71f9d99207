import { countCheck } from '../lintOf.js';

describe('type-missing', () => {
  const check = countCheck('type-missing');
  check('---\nstatus: ready\n---\n# T\n', 1);
  check('# Just notes\n', 1);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
