import { countCheck } from '../lintOf.js';

describe('placeholder', () => {
  const check = countCheck('placeholder');
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a [role], I want salt.\n', 1);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want TBD.\n', 1);
  check('---\ntype: story\n---\n# T\n\nAs a [role], I want salt.\n', 0);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want [user](x.md) and `[role]` in List<T>.\n', 0);
});
