import { countCheck } from '../lintOf.js';

describe('estimate-missing', () => {
  const check = countCheck('estimate-missing');
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstatus: ready\nestimate: 3\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nestimate: count\n---\n# T\n',
  });
});
