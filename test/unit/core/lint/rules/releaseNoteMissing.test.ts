import { countCheck } from '../lintOf.js';

describe('release-note-missing', () => {
  const check = countCheck('release-note-missing');
  check('---\ntype: story\nstatus: done\nrelease: 1.4\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check(
    '---\ntype: story\nstatus: done\nrelease: 1.4\nchange: internal\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
  );
  check('---\ntype: story\nstatus: done\nrelease: 1.4\n---\n# T\n\nX\n\n## Release note\n\nNew.\n', 0);
  check('---\ntype: story\nstatus: done\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
});
