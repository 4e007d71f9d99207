import { sprint, sprintCheck } from '../sprintGoal.js';

describe('sprint-goal-list', () => {
  const check = sprintCheck('sprint-goal-list');
  check('speaks about ids', sprint('LAR-1, LAR-2 and LAR-3.', '2026-03-16'), ['warning “LAR-1, LAR-2 and LAR-3.”']);
  check('speaks about ids to finish', sprint('Finish LAR-1 & LAR-2', '2026-03-16'), ['warning “Finish LAR-1 & LAR-2”']);
  check('speaks about bullets', sprint('- LAR-1\n- LAR-2\n', '2026-03-16'), ['warning “…”']);
  check('speaks about titles of its items', sprint('Salt shaker; pepper mill', '2026-03-16'), [
    'warning “Salt shaker; pepper mill”',
  ]);
  check('speaks about ids with titles', sprint('LAR-1 Salt shaker, LAR-2 Pepper mill', '2026-03-16'), [
    'warning “LAR-1 Salt shaker, LAR-2 Pepper mill”',
  ]);
  check(
    'is silent about a sentence that names an id',
    sprint('Cooks can season at the table (LAR-1).', '2026-03-16'),
    [],
  );
  check('is silent about one title: it may be a goal', sprint('Salt shaker', '2026-03-16'), []);
  check('is silent about titles of other items', sprint('Sugar bowl, milk jug', '2026-03-16'), []);
  check('is silent about joining words alone', sprint('We will deliver.', '2026-03-16'), []);
  check('is silent before it begins', sprint('LAR-1, LAR-2', '2026-03-19'), []);
  check('is silent without a goal', sprint('', '2026-03-16'), []);
});
