import { fileCheck } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';

describe('done-no-date', () => {
  const check = fileCheck('done-no-date', file);
  const item = (fields: string): string => `---\ntype: story\n${fields}\n---\n# T\n`;
  check('asks for the day', item('status: done'), ['hint “done”']);
  check('points at an empty field', item('status: done\nfinished:'), ['hint “finished”']);
  check('takes it', item('status: done\nfinished: 2026-03-01'), []);
  check('leaves a day that does not exist to field-value', item('status: done\nfinished: 2026-02-30'), []);
  check('asks of epics, too', '---\ntype: epic\nstatus: done\n---\n# T\n', ['hint “done”']);
  check('is silent before', item('status: review'), []);
  check('is silent about declined items', item('status: declined\nreason: stale'), []);
});
