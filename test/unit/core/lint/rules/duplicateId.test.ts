import { countCheck } from '../lintOf.js';

describe('duplicate-id', () => {
  const check = countCheck('duplicate-id');
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/LAR-1-b.md': '---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/x/lar-1.md': '---\ntype: story\nid: lar-1\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/sprints/LAR-1.md': '---\ntype: sprint\nstart: 2026-01-01\nend: 2026-01-02\n---\n# S\n',
  });
});
