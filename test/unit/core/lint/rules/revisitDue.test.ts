import { fileCheck } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';

describe('revisit-due', () => {
  const check = fileCheck('revisit-due', file);
  const item = (revisit: string, status = 'declined'): string =>
    `---\ntype: story\nstatus: ${status}\nreason: not-now\nrevisit: ${revisit}\n---\n# T\n`;
  check('speaks when the day has passed', item('2026-03-17'), ['information “2026-03-17”']);
  check('is silent on the day', item('2026-03-18'), []);
  check('is silent before it', item('2026-09-01'), []);
  check('leaves a day that does not exist to field-value', item('2026-02-30'), []);
  check('is silent about an open item', item('2026-03-17', 'planned'), []);
  check('is silent without the field', '---\ntype: story\nstatus: declined\nreason: not-now\n---\n# T\n', []);
});
