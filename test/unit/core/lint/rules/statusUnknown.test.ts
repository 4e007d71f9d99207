import { countCheck } from '../lintOf.js';

describe('status-unknown', () => {
  const check = countCheck('status-unknown');
  check('---\ntype: story\nstatus: nope\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstatus: Ready\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
