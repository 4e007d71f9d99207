import { fileCheck } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';

describe('date-order', () => {
  const check = fileCheck('date-order', file);
  const item = (status: string, started: string, finished: string): string =>
    `---\ntype: story\nstatus: ${status}\nstarted: ${started}\n${finished === '' ? '' : `finished: ${finished}\n`}---\n# T\n`;
  check('finished before started', item('done', '2026-03-12', '2026-03-09'), ['error “2026-03-09”']);
  check('the same day', item('done', '2026-03-12', '2026-03-12'), []);
  check('in order', item('done', '2026-03-09', '2026-03-12'), []);
  check('finished in the future', item('done', '2026-03-09', '2026-03-19'), ['error “2026-03-19”']);
  check('finished today', item('done', '2026-03-09', '2026-03-18'), []);
  check('started in the future', item('doing', '2026-03-19', ''), ['error “2026-03-19”']);
  check('a start in the future is one cause', item('done', '2027-03-09', '2026-03-12'), ['error “2027-03-09”']);
  check('both in the future are two', item('done', '2027-03-09', '2027-03-12'), [
    'error “2027-03-09”',
    'error “2027-03-12”',
  ]);
  check('in review, too', item('review', '2026-03-12', '2026-03-09'), ['error “2026-03-09”']);
  check('not before doing', item('ready', '2027-03-12', ''), []);
  check('not when declined', item('declined\nreason: stale', '2026-03-12', '2026-03-09'), []);
  check('not without dates', '---\ntype: story\nstatus: done\n---\n# T\n', []);
  check('not for a day that does not exist', item('done', '2026-03-12', '2026-02-30'), []);
});
