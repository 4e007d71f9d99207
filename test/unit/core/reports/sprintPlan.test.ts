import assert from 'node:assert/strict';
import { NoReport } from '../../../../src/core/reports/report.js';
import type { TestFiles } from '../../../support/backlogOf.js';
import { file, reportOn, sprint, type ReportOptions } from './reporting.js';
import { InMemoryHistory } from '../../../support/inMemoryHistory.js';

const sprint8: TestFiles = { 'backlog/sprints/8.md': sprint('2026-03-16', '2026-03-27') };
const past: TestFiles = {
  'backlog/sprints/6.md': sprint('2026-02-16', '2026-02-27'),
  'backlog/sprints/7.md': sprint('2026-03-02', '2026-03-13'),
  'backlog/items/LAR-60.md': file('story', 'status: done\nestimate: 4\nsprint: 6\nfinished: 2026-02-20'),
  'backlog/items/LAR-70.md': file('story', 'status: done\nestimate: 6\nsprint: 7\nfinished: 2026-03-05'),
};

function story(id: number, fields: string, body = ''): TestFiles {
  return { [`backlog/items/LAR-${id}.md`]: file('story', fields, body) };
}

async function plan(files: TestFiles, options?: ReportOptions): Promise<string> {
  return (await reportOn('sprint-plan', files, options)).markdown;
}

/** The plan has this line, or a line that matches. */
async function check(files: TestFiles, line: string | RegExp, options?: ReportOptions): Promise<void> {
  const markdown = await plan(files, options);
  const found = markdown.split('\n').some((each) => (typeof line === 'string' ? each === line : line.test(each)));
  assert.ok(found, `${String(line)}\n---\n${markdown}`);
}

const planned = (estimate: number): TestFiles => story(1, `status: ready\nrank: 1\nsprint: 8\nestimate: ${estimate}`);

describe('the sprint plan', () => {
  it('is whole without vision, goal, capacity, history or items', async () => {
    const markdown = [
      '# Sprint 8 plan · 16–27 March 2026',
      '',
      '**Goal.** [your words: what this sprint is for]',
      '',
      '**Size.** 0 points planned. No sprint has ended before it, so there is nothing to compare with.',
      '',
      'Nothing is planned yet.',
      '',
      'As of 2026-03-18.',
      '',
    ];
    assert.equal(await plan(sprint8), markdown.join('\n'));
  });
  it('has a name for Save to Reports', async () => {
    const report = await reportOn('sprint-plan', sprint8);
    assert.deepEqual([report.kind, report.id, report.fileName], ['sprint-plan', '8', '2026-03-18-sprint-plan-8.md']);
  });
  it('says the same for the same input', async () =>
    assert.equal(await plan({ ...sprint8, ...past }), await plan({ ...past, ...sprint8 })));

  it('warns of more than any sprint finished', () =>
    check(
      { ...sprint8, ...past, ...planned(9) },
      '**Size.** 9 points planned. The last two sprints finished 4 and 6. 9 is more than any of them: either drop about 3 points or say which item goes first if time runs out.',
    ));
  it('says when the size is usual', () =>
    check({ ...sprint8, ...past, ...planned(5) }, /finished 4 and 6\. 5 is within what they finished\.$/));
  it('says when the size is small', () =>
    check({ ...sprint8, ...past, ...planned(1) }, /^\*\*Size\.\*\* 1 point planned\..* 1 is less than any of them\.$/));
  it('does not judge by one sprint', () => {
    const { 'backlog/sprints/6.md': ignored, ...one } = past;
    assert.ok(ignored);
    return check(
      { ...sprint8, ...one, ...planned(9) },
      '**Size.** 9 points planned. The last sprint finished 6; one sprint says little.',
    );
  });
  it('says how many items have no estimate', () =>
    check(
      { ...sprint8, ...planned(5), ...story(2, 'status: ready\nsprint: 8') },
      /5 points and 1 item without estimate planned\./,
    ));
  it('counts items where the team does', async () => {
    const files = { 'backlog/TEAM.md': file('team', 'key: LAR\nestimate: count'), ...sprint8, ...planned(5) };
    await check(files, /^\*\*Size\.\*\* 1 item planned\./);
    await check(files, '| # | Item | For | Why now | Ready? |');
  });
  it('names the sprint that an item comes from', () =>
    check(
      { ...sprint8, ...story(1, 'status: doing\nrank: 1\nestimate: 8\nsprint: [7, 8]\nstarted: 2026-03-05') },
      /\(LAR-1, 8 points, comes from sprint 7\.\)$/,
    ));

  it('is the committed set where history knows it', async () => {
    const then = { ...sprint8, ...planned(5) };
    const now = { ...then, ...story(2, 'status: doing\nrank: 0\nsprint: 8\nestimate: 3') };
    const markdown = await plan(now, { history: new InMemoryHistory(['2026-03-10', then]) });
    assert.match(markdown, /^\*\*Size\.\*\* 5 points planned/m);
    assert.doesNotMatch(markdown, /LAR-2/);
    assert.match(markdown, /^As of 2026-03-18, commit 3f2c1ab \+ changes\.$/m);
  });
  it('keeps the size as it was planned', () =>
    check({ ...sprint8, ...planned(8) }, /^\*\*Size\.\*\* 5 points/, {
      history: new InMemoryHistory(['2026-03-16', { ...sprint8, ...planned(5) }]),
    }));
  it('keeps an item that is gone now', () =>
    check(sprint8, /^\| 1 \| LAR-1 A title/, {
      history: new InMemoryHistory(['2026-03-16', { ...sprint8, ...planned(5) }]),
    }));
  it('is what is in the sprint where history begins later', () =>
    check({ ...sprint8, ...planned(5) }, /5 points planned/, { history: new InMemoryHistory(['2026-03-17', {}]) }));
  it('is what is in the sprint on its first day', () =>
    check({ ...sprint8, ...planned(8) }, /8 points planned/, {
      asOf: '2026-03-16',
      history: new InMemoryHistory(['2026-03-16', { ...sprint8, ...planned(5) }]),
    }));

  it('says whether an item is ready', async () => {
    const ready = (
      fields: string,
      cell: string,
      body = '\n## Acceptance criteria\n\n- [ ] It works.\n',
    ): Promise<void> =>
      check({ ...sprint8, ...story(1, `sprint: 8\nestimate: 1\n${fields}`, body) }, new RegExp(`\\| ${cell} \\|$`));
    await ready('status: ready', 'yes');
    await ready('status: planned', 'still planned');
    await ready('status: done', 'done');
    await ready('status: doing\nstarted: 2026-03-15', 'started');
    await ready('status: doing\nstarted: 2026-03-16', 'yes');
    await ready('status: ready\nblocked: "no | printer"', 'blocked: no \\\\\\| printer');
    await ready('status: ready', 'no criteria', '');
    await ready('status: ready', '2 open questions; no criteria', '\n## Questions\n\n- [ ] Why?\n- [ ] When?\n');
  });
  it('asks the open questions', () =>
    check(
      {
        ...sprint8,
        ...story(1, 'status: ready\nsprint: 8', '\n## Questions\n\n- [ ] Why?\n- [ ] (later) Who?\n- [ ] When?\n'),
      },
      '**Before we start:** answer LAR-1 "Why?" and "When?"',
    ));
  it('names the next three, with what they need first', () =>
    check(
      {
        ...sprint8,
        ...story(1, 'status: ready\nrank: 1\ndepends-on: LAR-3'),
        ...story(2, 'status: ready\nrank: 2'),
        ...story(3, 'status: ready\nrank: 3'),
        ...story(4, 'status: ready\nrank: 4'),
      },
      '**Next in line, not planned:** LAR-1 (needs LAR-3 first), LAR-2, LAR-3.',
    ));

  it('takes the next sprint between two', async () => {
    const report = await reportOn('sprint-plan', {
      'backlog/sprints/9.md': sprint('2026-03-30', '2026-04-10'),
      ...past,
    });
    assert.equal(report.title, 'Sprint 9 plan · 30 March – 10 April 2026');
  });
  it('says which sprints there are', async () => {
    await assert.rejects(
      reportOn('sprint-plan', sprint8, { id: '12' }),
      new NoReport('There is no sprint 12. There are: 8.'),
    );
    await assert.rejects(reportOn('sprint-plan', story(1, '')), /There is no sprint yet/);
    await assert.rejects(
      reportOn('sprint-plan', past),
      /No sprint includes 2026-03-18 or comes after it\. Name one of: 6, 7\./,
    );
  });
  it('lets no item text break the table or become HTML', async () => {
    const markdown = await plan({
      ...sprint8,
      ...story(1, 'status: ready\nsprint: 8\nestimate: 1'),
      'backlog/items/LAR-2.md': file('story', 'status: ready\nsprint: 8', '', 'A | b <script> [x](y) `c'),
    });
    assert.match(markdown, /\| LAR-2 A \\\| b \\<script> \\\[x\\\]\(y\) \\`c \|/);
  });
});
