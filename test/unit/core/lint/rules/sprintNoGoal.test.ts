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

describe('sprint-no-goal', () => {
  const check = (name: string, text: string, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf({ ...items, [file]: text }).filter(({ rule }) => rule === 'sprint-no-goal');
      const words = found.map(({ severity, range: { start, end } }) => {
        const line = text.split('\n')[start.line] ?? '';
        return `${severity} “${start.line === end.line ? line.slice(start.character, end.character) : '…'}”`;
      });
      assert.deepEqual(words, expected);
    });
  };
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
