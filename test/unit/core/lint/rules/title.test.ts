import { countCheck } from '../lintOf.js';

describe('title', () => {
  const check = countCheck('title');
  check('---\ntype: story\n---\nText\n', 1);
  check('---\ntype: story\n---\n# A\n\n# B\n', 1);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
