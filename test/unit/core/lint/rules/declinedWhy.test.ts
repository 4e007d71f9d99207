import { fileCheck } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';

describe('declined-why', () => {
  const check = fileCheck('declined-why', file);
  const item = (decisions: string, fields = 'status: declined\nreason: stale'): string =>
    `---\ntype: story\n${fields}\n---\n# T\n\n## Decisions\n\n${decisions}\n`;
  const found = ['warning “declined”'];
  check('asks for a decision', item(''), found);
  check('asks where there is no section', '---\ntype: story\nstatus: declined\nreason: stale\n---\n# T\n', found);
  check('asks of every type', '---\ntype: epic\nstatus: declined\nreason: stale\n---\n# T\n', found);
  check('takes a decision', item('- 2026-02-20: declined. No vans.'), []);
  check('takes a colon after the word, capitals and emphasis', item('- 2026-02-20: **Declined**: no vans'), []);
  check('takes a decision without a date', item('- declined, for want of vans'), []);
  check('takes it among others', item('- 2026-01-01: planned\n- 2026-02-20: declined. No vans.'), []);
  check('does not take another decision', item('- 2026-02-20: we do not name the pantry'), found);
  check('does not take the word further on', item('- 2026-02-20: not declined yet'), found);
  check('does not take a longer word', item('- 2026-02-20: declinedness'), found);
  check('does not take prose', item('2026-02-20: declined.'), found);
  check('does not take code', item('```\n- 2026-02-20: declined.\n```'), found);
  check('is silent about an item that is not declined', item('', 'status: planned'), []);
  check('is silent about a done item', item('', 'status: done'), []);
});
