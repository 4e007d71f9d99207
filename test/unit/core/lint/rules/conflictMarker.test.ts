import { countCheck } from '../lintOf.js';

describe('conflict-marker', () => {
  const check = countCheck('conflict-marker');
  check('---\ntype: story\n<<<<<<< HEAD\nestimate: 3\n=======\nestimate: 5\n>>>>>>> b\n---\n# T\n', 'some');
  check('---\ntype: story\n---\n# T\n\n```\n<<<<<<< HEAD\n```\n', 0);
});
