import { countCheck } from '../lintOf.js';

describe('story-form', () => {
  const check = countCheck('story-form');
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nSalt on every table.\n', 1);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\n', 1);
  check('---\ntype: story\n---\n# T\n\nSalt.\n', 0);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\n**As a** cook\n**I want** salt\n**so that** it tastes\n', 0);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nWhen guests wait, I want salt, so I can serve.\n', 0);
  check(
    '---\ntype: story\nstatus: planned\n---\n# T\n\nWhen the van is late, I want to know it, so I can tell the families.\n',
    0,
  );
});
