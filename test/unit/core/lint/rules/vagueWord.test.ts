import { countCheck } from '../lintOf.js';

describe('vague-word', () => {
  const check = countCheck('vague-word');
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want an easy list, so that it is simple.\n', 2);
  check(
    '---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want Quick View and \u201ceasy\u201d mode, so that it tastes.\n',
    0,
  );
  check(
    '---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want a fast list (2 seconds), so that it tastes.\n',
    0,
  );
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want an easy list.\n', 0);
});
