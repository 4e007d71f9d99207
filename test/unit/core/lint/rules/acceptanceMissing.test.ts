import { countCheck } from '../lintOf.js';

describe('acceptance-missing', () => {
  const check = countCheck('acceptance-missing');
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nX\n\n## Acceptance criteria\n\n- [ ] It is so.\n', 0);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nSee salt.feature.\n', 0);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
