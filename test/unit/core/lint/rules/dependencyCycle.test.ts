import { countCheck } from '../lintOf.js';

describe('dependency-cycle', () => {
  const check = countCheck('dependency-cycle');
  check('---\ntype: story\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/LAR-2.md': '---\ntype: story\ndepends-on: LAR-1\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\ndepends-on: LAR-1\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/LAR-2.md': '---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
});
