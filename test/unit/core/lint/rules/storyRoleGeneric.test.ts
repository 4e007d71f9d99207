import { countCheck } from '../lintOf.js';

describe('story-role-generic', () => {
  const check = countCheck('story-role-generic');
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a user, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a user, I want salt, so that it tastes.\n', 0, {
    'backlog/p/u.md': '---\ntype: persona\naliases: [user]\n---\n# Eater\n',
    'backlog/p/cook.md': '---\ntype: persona\n---\n# Cook\n',
    'backlog/p/guest.md': '---\ntype: persona\n---\n# Guest\n',
  });
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a power user, I want salt, so that it tastes.\n', 0);
});
