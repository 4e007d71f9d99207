import { countCheck } from '../lintOf.js';

describe('type-unknown', () => {
  const check = countCheck('type-unknown');
  check('---\ntype: storey\n---\n# T\n', 1);
  check('---\ntype: Story\n---\n# T\n', 1);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
