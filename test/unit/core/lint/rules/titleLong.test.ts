import { countCheck } from '../lintOf.js';

describe('title-long', () => {
  const check = countCheck('title-long');
  check('---\ntype: story\n---\n# A title.\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check(
    '---\ntype: story\n---\n# xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n\nAs a cook, I want salt, so that it tastes.\n',
    1,
  );
  check('---\ntype: story\n---\n# Contact ACME Inc.\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\n---\n# Wait\u2026\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
