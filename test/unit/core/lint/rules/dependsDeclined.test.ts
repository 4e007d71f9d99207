import { countCheck } from '../lintOf.js';

describe('depends-declined', () => {
  const check = countCheck('depends-declined');
  check(
    '---\ntype: story\nstatus: planned\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    1,
    {
      'backlog/LAR-2.md':
        '---\ntype: story\nstatus: declined\nreason: stale\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    },
  );
  check(
    '---\ntype: story\nstatus: planned\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
    {
      'backlog/LAR-2.md': '---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    },
  );
});
