import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';

const file = 'backlog/sprints/8.md';
const sprint = (goal: string, start: string, end = '2026-03-27'): string =>
  `---\ntype: sprint\nstart: ${start}\nend: ${end}\n---\n# Sprint 8\n\n${goal}\n\n## Review\n`;
const items = {
  'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# T\n',
  'backlog/LAR-1.md': '---\ntype: story\nstatus: ready\nsprint: 8\n---\n# Salt shaker\n',
  'backlog/LAR-2.md': '---\ntype: story\nstatus: ready\nsprint: 8\n---\n# Pepper mill\n',
  'backlog/LAR-4.md': '---\ntype: story\nstatus: ready\n---\n# Sugar bowl\n',
};

describe('sprint-goal-list', () => {
  const check = (name: string, text: string, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf({ ...items, [file]: text }).filter(({ rule }) => rule === 'sprint-goal-list');
      const words = found.map(({ severity, range: { start, end } }) => {
        const line = text.split('\n')[start.line] ?? '';
        return `${severity} “${start.line === end.line ? line.slice(start.character, end.character) : '…'}”`;
      });
      assert.deepEqual(words, expected);
    });
  };
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
