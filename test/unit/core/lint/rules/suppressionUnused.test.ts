import { countCheck } from '../lintOf.js';

describe('suppression-unused', () => {
  const check = countCheck('suppression-unused');
  check('---\ntype: story\nlint-ignore: [too-big]\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check(
    '---\ntype: story\nstatus: ready\nlint-ignore: [acceptance-missing]\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
    0,
  );
  check(
    '---\ntype: story\n---\n# T\n\n<!-- lint-ignore vague-word: name -->\nAs a cook, I want salt, so that it tastes.\n',
    1,
  );
  // Without git nobody knows whether it has been blocked for long.
  check('---\ntype: story\nstatus: doing\nblocked: waits\nlint-ignore: [blocked-old]\n---\n# T\n', 0);
});
