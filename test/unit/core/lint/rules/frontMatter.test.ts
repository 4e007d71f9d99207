import { countCheck } from '../lintOf.js';

describe('front-matter', () => {
  const check = countCheck('front-matter');
  check('---\ntype: story\nestimate: 3\nestimate: 5\n---\n# T\n', 1);
  check('---js\nthrow 1\n---\n# T\n', 1);
  check('---\ntype: story\n# T\n', 1);
  check('---\ntype: &a story\n---\n# T\n', 1);
  check('\ufeff---\r\ntype: story\r\n---\r\n# T\r\n', 0);
  check('---\ntype: story\n---\n# T\n\ntext\n\n---\n\nmore\n', 0);
});
