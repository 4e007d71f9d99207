import { countCheck } from '../lintOf.js';

describe('field-unknown', () => {
  const check = countCheck('field-unknown');
  check('---\ntype: story\nestimat: 3\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\nsquad-name: blue\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nestimate: 3\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0);
  check('---\ntype: story\nnote: x\n---\n# T\n', 0);
  check('---\ntype: story\nepci: LAR-1\n---\n# T\n', 1);
});
