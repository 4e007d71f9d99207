import assert from 'node:assert/strict';
import { cycleTimes } from '../../../../src/core/flow/cycleTime.js';
import { median, percentile } from '../../../../src/core/flow/quantiles.js';
import { throughputSamples } from '../../../../src/core/flow/throughput.js';
import { backlogOf, story, type TestFiles } from '../../../support/backlogOf.js';

const team = (rest = ''): TestFiles => ({ 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${rest}---\n# T\n` });
const done = (id: number, started: string, finished: string, type = 'story'): TestFiles => ({
  [`backlog/LAR-${id}.md`]: story(`status: done\nstarted: ${started}\nfinished: ${finished}`).replace('story', type),
});

describe('cycle times', () => {
  const check = (name: string, files: TestFiles, expected: readonly number[]): void => {
    it(name, () =>
      assert.deepEqual(cycleTimes(backlogOf({ ...team(), ...files }).all('item'), '2026-03-18'), expected),
    );
  };
  check('count the first and the last day', done(1, '2026-03-02', '2026-03-02'), [1]);
  check('ascend', { ...done(1, '2026-03-02', '2026-03-12'), ...done(2, '2026-02-27', '2026-03-02') }, [4, 11]);
  check(
    'leave out what is finished later, without dates, or before it began',
    {
      ...done(1, '2026-03-02', '2026-03-19'),
      ...done(2, '2026-03-02', '2026-03-01'),
      'backlog/LAR-3.md': story('status: done\nfinished: 2026-03-02'),
      'backlog/LAR-4.md': story('status: doing\nstarted: 2026-03-02'),
    },
    [],
  );
  check('leave out epics', done(1, '2026-03-02', '2026-03-12', 'epic'), []);
});

describe('quantiles', () => {
  const check = (numbers: readonly number[], p: number, expected: number | undefined): void => {
    it(`${p} of ${numbers.join(' ')} → ${expected}`, () => assert.equal(percentile(numbers, p), expected));
  };
  check([], 0.5, undefined);
  check([7], 0.85, 7);
  check([1, 2, 3, 4], 0.5, 2);
  check([1, 2, 3, 4], 0.51, 3);
  check(
    Array.from({ length: 20 }, (_, at) => at + 1),
    0.85,
    17,
  );
  check(
    Array.from({ length: 100 }, (_, at) => at + 1),
    0.07,
    7,
  );
  it('have a median', () => {
    assert.deepEqual([median([]), median([3]), median([16, 12, 14, 17])], [undefined, 3, 15]);
  });
});

describe('throughput', () => {
  const check = (name: string, files: TestFiles, expected: string): void => {
    it(name, () =>
      assert.equal(throughputSamples(backlogOf({ ...team(), ...files }), '2026-03-18').join(' '), expected),
    );
  };
  check('is nothing without work', {}, '');
  check('has a sample for each working day, up to yesterday', done(1, '2026-03-12', '2026-03-16'), '0 0 1 0');
  check('does not count what is finished today', done(1, '2026-03-16', '2026-03-18'), '0 0');
  check(
    'begins with the first sprint',
    {
      ...done(1, '2026-03-16', '2026-03-17'),
      'backlog/sprints/1.md': '---\ntype: sprint\nstart: 2026-03-13\nend: 2026-03-20\n---\n# 1\n',
    },
    '0 0 1',
  );
  check(
    'counts what is finished on a day off on the working day before',
    done(1, '2026-03-12', '2026-03-15'),
    '0 1 0 0',
  );
  check(
    'leaves out holidays and days off',
    {
      ...team('working-days: mon-thu\nholidays: [2026-03-16]\n'),
      ...done(1, '2026-03-11', '2026-03-17'),
    },
    '0 0 1',
  );
  check(
    'goes back as many days as the team says',
    {
      ...team('forecast: { days: 10 }\n'),
      ...done(1, '2025-01-01', '2026-03-03'),
    },
    '0 0 0 0 0 0 0 0 0 0',
  );
  check(
    'leaves out epics',
    { ...done(1, '2026-03-16', '2026-03-16'), ...done(2, '2026-01-01', '2026-03-16', 'epic') },
    '1 0',
  );
});
