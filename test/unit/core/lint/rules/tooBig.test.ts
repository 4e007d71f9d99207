import { countCheck } from '../lintOf.js';

describe('too-big', () => {
  const check = countCheck('too-big');
  check('---\ntype: story\nstatus: ready\nestimate: 13\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nmax-estimate: 8\n---\n# T\n',
  });
  check('---\ntype: story\nstatus: ready\nestimate: 8\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/TEAM.md': '---\ntype: team\nkey: LAR\nmax-estimate: 8\n---\n# T\n',
  });
  check('---\ntype: story\nstatus: ready\nestimate: 13\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
