import { countCheck } from '../lintOf.js';

describe('id-unknown', () => {
  const check = countCheck('id-unknown');
  check('---\ntype: story\n---\n# T\n\nSee ITEM-9.\n', 1);
  check('---\ntype: story\n---\n# T\n\nSee `ITEM-9` and ISO-9001.\n', 0);
});
