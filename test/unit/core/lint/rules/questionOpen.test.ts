import { countCheck } from '../lintOf.js';

describe('question-open', () => {
  const check = countCheck('question-open');
  check(
    '---\ntype: story\nstatus: ready\n---\n# T\n\nX\n\n## Questions\n\n- [ ] Both?\n- [ ] (later) Colour?\n- [x] Done?\n',
    1,
  );
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nX\n\n## Questions\n\n- [ ] Both?\n', 0);
});
