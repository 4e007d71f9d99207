import { countCheck } from '../lintOf.js';

describe('field-value', () => {
  const check = countCheck('field-value');
  check('---\ntype: story\nestimate: three\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nstarted: 03/04/2025\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nblocked: true\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nsprint: [7, 8]\nrank: -1.5\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nblocked: true\n---\n# T\n', 1);
  check('---\ntype: story\nblocked: the printer is on loan\n---\n# T\n', 0);
  check('---\ntype: story\nfinished: 03/04/2025\n---\n# T\n', 1);
});
