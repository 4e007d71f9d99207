import { sprint, sprintCheck } from '../sprintGoal.js';

describe('sprint-no-goal', () => {
  const check = sprintCheck('sprint-no-goal');
  check('speaks about a sprint without a lead', sprint('', '2026-03-16'), ['warning “Sprint 8”']);
  check('speaks about an ended one', sprint('', '2026-03-02', '2026-03-13'), ['warning “Sprint 8”']);
  check('speaks about a picture or a quote in its place', sprint('> Ship it.', '2026-03-16'), ['warning “Sprint 8”']);
  check('speaks about bullets that are no items', sprint('- Pantries see stock\n', '2026-03-16'), [
    'warning “Sprint 8”',
  ]);
  check('is silent about a sentence', sprint('Pantries see what comes.', '2026-03-16'), []);
  check('is silent before it begins', sprint('', '2026-03-19'), []);
  check('leaves a list of ids to sprint-goal-list', sprint('- LAR-1\n- LAR-2\n', '2026-03-16'), []);
  check('is silent without a readable start', sprint('', 'Monday'), []);
});
