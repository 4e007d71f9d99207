import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const team = (rest = ''): TestFiles => ({ 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${rest}---\n# T\n` });
const item = (id: number, fields: string, type = 'story'): TestFiles => ({
  [`backlog/LAR-${id}.md`]: `---\ntype: ${type}\n${fields.replaceAll(', ', '\n')}\n---\n# T\n`,
});

/** Ten finished items on twenty working days: one every second day. */
const ten = Object.assign(
  {},
  ...Array.from({ length: 10 }, (_, at) => {
    const day = ['02-19', '02-23', '02-25', '02-27', '03-03', '03-05', '03-09', '03-11', '03-13', '03-17'][at];
    return item(10 + at, `status: done, started: 2026-02-18, finished: 2026-${day}`);
  }),
) as TestFiles;
const many = Object.assign(
  {},
  ...Array.from({ length: 20 }, (_, at) => item(30 + at, `status: planned, rank: ${at}`)),
) as TestFiles;
const due = (id: number, rank: number, deadline: string, status = 'ready'): TestFiles =>
  item(id, `status: ${status}, rank: ${rank}\nscore: { deadline: ${deadline} }`);

describe('deadline-at-risk', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => {
      const found = lintOf({ ...team(), ...files }).filter(({ rule }) => rule === 'deadline-at-risk');
      assert.deepEqual(
        found.map(({ item: id, severity, range }) => `${severity} ${id}:${range.start.line}:${range.start.character}`),
        expected,
      );
    });
  };
  check('speaks when there is too little time', { ...ten, ...due(1, 1, '2026-03-19') }, ['warning LAR-1:4:19']);
  check('is silent when there is enough', { ...ten, ...due(1, 1, '2026-04-18') }, []);
  check(
    'counts what stands above',
    {
      ...ten,
      ...due(1, 30, '2026-04-02'),
      ...many,
    },
    ['warning LAR-1:4:19'],
  );
  check('says so of a deadline that has passed, whatever is known', due(1, 1, '2026-03-17'), ['warning LAR-1:4:19']);
  check('makes no forecast of too few items', due(1, 1, '2026-03-18'), []);
  check(
    'is silent about ideas and what is done',
    {
      ...ten,
      ...due(1, 1, '2026-03-01', 'idea'),
      ...due(2, 2, '2026-03-01', 'done'),
    },
    [],
  );
  check('is silent about what is no date', { ...ten, ...due(1, 1, 'Easter') }, []);

  const checkMessage = (name: string, files: TestFiles, expected: RegExp): void => {
    it(name, () => {
      const found = lintOf({ ...team(), ...files }).find(({ rule }) => rule === 'deadline-at-risk');
      assert.match(found?.message ?? '', expected);
    });
  };
  checkMessage(
    'names the date, the chance and what it rests on',
    { ...ten, ...due(1, 1, '2026-03-19') },
    /chance of 85 % only by 2026-03-2\d \(20 days, 10 items\)\. It stands first already/,
  );
  checkMessage(
    'says that a forecast is rough',
    { ...ten, ...item(10, 'status: ready'), ...due(1, 1, '2026-03-19') },
    /\(rough, 20 days, 9 items\)/,
  );
  checkMessage(
    'says where it stands',
    { ...ten, ...due(1, 2, '2026-03-19'), ...item(2, 'status: ready, rank: 1') },
    /It stands 2nd: move it up/,
  );
});
