import { countCheck } from '../lintOf.js';

describe('story-benefit', () => {
  const check = countCheck('story-benefit');
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want salt.\n', 1);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want salt.\n', 1);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt.\n', 0);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want salt because soup is bland.\n', 0);
  check(
    '---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want one list so orders and deliveries are quick to compare.\n',
    0,
  );
  check(
    '---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want to know my salads so always have them at hand.\n',
    0,
  );
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, so that I can plan, I want a list.\n', 0);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook,\nSo that I can plan,\nI want a list.\n', 0);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want pots so large that soup is left.\n', 1);
  check('---\ntype: story\nstatus: ready\n---\n# T\n\nAs a cook, I want lists for pots, pans and so on.\n', 1);
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nWhen the van is late, I want to know it.\n', 1);
});
