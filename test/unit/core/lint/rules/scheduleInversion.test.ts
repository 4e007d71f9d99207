import { changeCheck, filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const sprint = (start: string): string => `---\ntype: sprint\nstart: ${start}\nend: 2026-12-01\n---\n# S\n`;
const sprints = { 'sprints/8.md': sprint('2026-03-16'), 'sprints/9.md': sprint('2026-03-30') };
const found = ['LAR-1.md warning “LAR-2”'];
const pair = (own: string, other: string, type = 'story') => ({
  ...sprints,
  'LAR-1.md': item(`status: planned\ndepends-on: [LAR-2]\n${own}`),
  'LAR-2.md': item(other, type),
});

describe('schedule-inversion', () => {
  const check = filesCheck('schedule-inversion');

  check('speaks of a later sprint', pair('sprint: 8', 'status: planned\nsprint: 9'), found);
  check('takes the same sprint', pair('sprint: 8', 'status: planned\nsprint: 8'), []);
  check('takes an earlier sprint', pair('sprint: 9', 'status: planned\nsprint: 8'), []);
  check('takes the last of the sprints', pair('sprint: [8, 9]', 'status: planned\nsprint: [8, 9]'), []);
  check('speaks of no sprint', pair('sprint: 8', 'status: planned'), found);
  check('speaks of an idea in no sprint', pair('sprint: 8', 'status: idea'), found);
  check('is silent where neither is in a sprint', pair('', 'status: planned'), []);
  check('is silent where only the dependency is in a sprint', pair('', 'status: planned\nsprint: 8'), []);
  check('is silent about what is done', pair('sprint: 8', 'status: done'), []);
  check('leaves what is declined to depends-declined', pair('sprint: 8', 'status: declined'), []);
  check('asks no sprint of an epic', pair('sprint: 8', 'status: planned', 'epic'), []);
  check('leaves unknown sprints to link-broken', pair('sprint: 7', 'status: planned'), []);
  check('speaks of a later release', pair('release: 1.9', 'status: planned\nrelease: 1.10'), found);
  check('takes an earlier release', pair('release: 1.10', 'status: planned\nrelease: 1.9'), []);
  check('is silent where the dependency has no release', pair('release: 1.9', 'status: planned'), []);
  check('speaks once of both', pair('sprint: 8\nrelease: 1.1', 'status: planned\nsprint: 9\nrelease: 1.2'), found);
  check('leaves rings to dependency-cycle', pair('sprint: 8', 'status: planned\ndepends-on: [LAR-1]'), []);
  check(
    'is silent about done items',
    { ...pair('', 'status: planned'), 'LAR-1.md': item('status: done\nsprint: 8\ndepends-on: [LAR-2]') },
    [],
  );

  const follows = changeCheck('schedule-inversion');

  follows(
    'hears of a dependency that is planned',
    pair('sprint: 8', 'status: planned'),
    { 'LAR-2.md': item('status: planned\nsprint: 8') },
    found,
    [],
  );
  follows(
    'hears of a sprint of the dependency that moves',
    pair('sprint: 8', 'status: planned\nsprint: 9'),
    { 'sprints/9.md': sprint('2026-03-01') },
    found,
    [],
  );
  follows(
    'hears of its own sprint that moves',
    pair('sprint: 8', 'status: planned\nsprint: 9'),
    { 'sprints/8.md': sprint('2026-05-01') },
    found,
    [],
  );
});
