import { countCheck } from '../lintOf.js';

describe('done-unchecked-criteria', () => {
  const check = countCheck('done-unchecked-criteria');
  check('---\ntype: story\nstatus: done\n---\n# T\n\nX\n\n## Acceptance criteria\n\n- [ ] It is so.\n', 1);
  check('---\ntype: story\nstatus: done\n---\n# T\n\nX\n\n## Acceptance criteria\n\n- [x] It is so.\n', 0);
  check('---\ntype: story\nstatus: review\n---\n# T\n\nX\n\n## Acceptance criteria\n\n- [ ] It is so.\n', 0);
});
