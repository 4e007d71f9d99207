import { fileCheck } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';

describe('declined-no-alternative', () => {
  const check = fileCheck('declined-no-alternative', file);
  const item = (decisions: string, fields = 'status: declined\nreason: stale'): string =>
    `---\ntype: story\n${fields}\n---\n# T\n\n## Decisions\n\n${decisions}\n`;
  check('asks for what people can do instead', item('- 2026-02-20: declined. No vans.'), [
    'hint “2026-02-20: declined. No vans.”',
  ]);
  check('takes a nested bullet', item('- 2026-02-20: declined. No vans.\n  - instead: order at the pantry'), []);
  check(
    'takes it in capitals and with emphasis',
    item('- 2026-02-20: declined.\n  - evidence: 1\n  - **Instead:** order'),
    [],
  );
  check('does not take an empty one', item('- 2026-02-20: declined.\n  - instead:'), ['hint “2026-02-20: declined.”']);
  check('does not take the word elsewhere', item('- 2026-02-20: declined.\n  - told: 2026-02-21, instead: x'), [
    'hint “2026-02-20: declined.”',
  ]);
  check('leaves a missing decision to declined-why', item(''), []);
  check(
    'takes the other item of a duplicate',
    item('- 2026-02-20: declined.', 'status: declined\nreason: duplicate\nduplicate-of: LAR-2'),
    [],
  );
  check(
    'looks at the last of several decisions',
    item('- 2026-02-20: declined.\n  - instead: order\n- 2026-03-01: declined again.'),
    ['hint “2026-03-01: declined again.”'],
  );
  check('whatever their order', item('- 2026-03-01: declined.\n  - instead: order\n- 2026-02-20: declined.'), []);
  check('is silent about an item that is taken up again', item('- 2026-02-20: declined.', 'status: idea'), []);
});
