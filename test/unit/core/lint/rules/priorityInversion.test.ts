import { countCheck } from '../lintOf.js';

describe('priority-inversion', () => {
  const check = countCheck('priority-inversion');
  check(
    '---\ntype: story\nstatus: ready\nrank: 1\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    1,
    {
      'backlog/LAR-2.md':
        '---\ntype: story\nstatus: ready\nrank: 2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    },
  );
  check(
    '---\ntype: story\nstatus: ready\nrank: 3\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
    {
      'backlog/LAR-2.md':
        '---\ntype: story\nstatus: ready\nrank: 2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    },
  );
  check(
    '---\ntype: story\nstatus: ready\nrank: 1\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
    { 'backlog/LAR-2.md': '---\ntype: story\nstatus: done\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n' },
  );
  check(
    '---\ntype: story\nstatus: ready\nrank: 1\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
    {
      'backlog/LAR-2.md':
        '---\ntype: story\nstatus: ready\nrank: 2\ndepends-on: LAR-1\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    },
  );
  check('---\ntype: story\nstatus: planned\nrank: 1\ndepends-on: [LAR-2]\n---\n# T\n', 1, {
    'backlog/LAR-2.md': '---\ntype: story\n---\n# T\n',
  });
  check('---\ntype: story\nstatus: planned\ndepends-on: [LAR-2]\n---\n# T\n', 0, {
    'backlog/LAR-2.md': '---\ntype: story\nstatus: planned\n---\n# T\n',
  });
});
