import { countCheck } from '../lintOf.js';

describe('no-why', () => {
  const check = countCheck('no-why');
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: active\n---\n# G\n',
  });
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nstatus: planned\ngoal: g\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: active\n---\n# G\n',
  });
  check('---\ntype: story\nstatus: planned\nepic: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: active\n---\n# G\n',
    'backlog/LAR-2.md':
      '---\ntype: epic\nstatus: planned\ngoal: g\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\nstatus: planned\nepic: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: active\n---\n# G\n',
    'backlog/LAR-2.md': '---\ntype: epic\nstatus: planned\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: active\n---\n# G\n',
  });
  check('---\ntype: story\nstatus: planned\ngoal: g\n---\n# T\n', 1, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: proposed\n---\n# G\n',
  });
  check('---\ntype: story\nstatus: planned\ngoal: g\n---\n# T\n', 0, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: dropped\n---\n# G\n',
  });
  check('---\ntype: story\nstatus: planned\ngoal: nowhere\n---\n# T\n', 0, {
    'backlog/goals/g.md': '---\ntype: goal\nstatus: active\n---\n# G\n',
  });
});
