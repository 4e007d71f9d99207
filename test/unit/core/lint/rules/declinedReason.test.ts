import { countCheck } from '../lintOf.js';

describe('declined-reason', () => {
  const check = countCheck('declined-reason');
  check('---\ntype: story\nstatus: declined\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check(
    '---\ntype: story\nstatus: declined\nreason: stale\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
  );
});
