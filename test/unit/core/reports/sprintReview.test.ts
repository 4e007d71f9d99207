import assert from 'node:assert/strict';
import type { TestFiles } from '../../../support/backlogOf.js';
import { file, reportOn, sprint, type ReportOptions } from './reporting.js';
import { InMemoryHistory } from '../../../support/inMemoryHistory.js';

const sprint7: TestFiles = { 'backlog/sprints/7.md': sprint('2026-03-02', '2026-03-13') };

function story(id: number, fields: string, body = ''): TestFiles {
  return { [`backlog/items/LAR-${id}.md`]: file('story', fields, body) };
}

const done = (id: number, estimate: number, finished = '2026-03-09', body = ''): TestFiles =>
  story(id, `status: done\nsprint: 7\nestimate: ${estimate}\nfinished: ${finished}`, body);

async function check(files: TestFiles, line: string | RegExp, options?: ReportOptions): Promise<void> {
  const { markdown } = await reportOn('sprint-review', files, options);
  const found = markdown.split('\n').some((each) => (typeof line === 'string' ? each === line : line.test(each)));
  assert.ok(found, `${String(line)}\n---\n${markdown}`);
}

describe('the sprint review', () => {
  it('is whole for a sprint with nothing in it', async () => {
    const markdown = [
      '# Sprint 7 review · 2–13 March 2026',
      '',
      '**Goal:** [your words: what the sprint was for] **Verdict:** [your words: met / partly / missed, because …]',
      '',
      '## Done: nothing',
      '',
      '## Plan and reality',
      'Finished 0, carried 0. What was planned and what was added later is unknown without history.',
      '',
      '## Reactions',
      '- [your words: what people said in the meeting]',
      '## Backlog changes we propose',
      '- [your words: from the reactions, with Turn Reaction into…]',
      '',
      'As of 2026-03-18.',
      '',
    ];
    assert.equal((await reportOn('sprint-review', sprint7)).markdown, markdown.join('\n'));
  });
  it('says the verdict where it is set', () =>
    check(
      { 'backlog/sprints/7.md': sprint('2026-03-02', '2026-03-13', 'result: partly\n') },
      /\*\*Verdict:\*\* partly$/,
    ));
  it('counts in the singular', () => check({ ...sprint7, ...done(1, 1) }, '## Done (1 point, 1 item)'));
  it('leaves out what was finished after the sprint', async () => {
    await check({ ...sprint7, ...done(1, 3, '2026-03-16') }, '## Done: nothing');
    await check(
      { ...sprint7, ...done(1, 3, '2026-03-16') },
      'LAR-1 A title (3): finished on 16 March, after the sprint.',
    );
  });
  it('leaves out what was finished after the as-of date', () =>
    check({ ...sprint7, ...done(1, 3, '2026-03-13') }, '## Done: nothing', { asOf: '2026-03-12', id: '7' }));
  it('shows the first criterion and what is not ticked', () =>
    check(
      {
        ...sprint7,
        ...done(
          1,
          3,
          '2026-03-09',
          '\n## Acceptance criteria\n\n- [x] It works.\n- [ ] It is fast.\n- [ ] It is small.\n',
        ),
      },
      /\| It works · ⚠ 2 criteria not ticked \|$/,
    ));
  it('says where unfinished work went', async () => {
    const files = {
      ...sprint7,
      ...story(1, 'status: doing\nestimate: 8\nsprint: [7, 8]'),
      ...story(2, 'status: ready\nsprint: 7'),
    };
    await check(files, '- LAR-1 A title (8): carried to sprint 8.');
    await check(files, '- LAR-2 A title: ready, not in a later sprint.');
  });

  it('compares plan and reality', () => {
    const then = {
      ...sprint7,
      ...story(1, 'status: ready\nsprint: 7\nestimate: 5'),
      ...story(2, 'status: ready\nsprint: 7\nestimate: 3'),
    };
    const now = { ...sprint7, ...done(1, 5), ...story(2, 'status: ready\nestimate: 3'), ...done(3, 6, '2026-03-12') };
    const history = new InMemoryHistory(['2026-03-01', then], ['2026-03-10', now]);
    return check(
      now,
      'Planned 8, added 6 (LAR-3, 10 March), taken out 3 (LAR-2), finished 11 (5 of the planned 8), carried 0. Scope grew 38 %.',
      { history },
    );
  });
  it('dates an addition by its start where history does not say', () => {
    const then = { ...sprint7, ...story(1, 'status: ready\nsprint: 7\nestimate: 5') };
    const now = {
      ...sprint7,
      ...done(1, 5),
      ...story(3, 'status: done\nsprint: 7\nestimate: 1\nstarted: 2026-03-05\nfinished: 2026-03-06'),
    };
    return check(now, /^Planned 5, added 1 \(LAR-3, 5 March\), finished 6/, {
      history: new InMemoryHistory(['2026-03-01', then]),
    });
  });

  it('shows every metric measured since the first day', async () => {
    const metric = (fields: string, ...values: string[]): string =>
      file('metric', fields, `\n## Measurements\n\n${values.map((each) => `- ${each}\n`).join('')}`, 'A | number');
    const files = {
      ...sprint7,
      'backlog/metrics/a.md': metric(
        'role: guardrail\nunit: "%"\nbetter: down\nalert: 2',
        '2026-03-15: 2.3',
        '2026-03-01: 1.9',
      ),
      'backlog/metrics/b.md': metric('role: input\ntarget: 35', '2026-03-02: 44', '2026-03-14: 41'),
      'backlog/metrics/c.md': metric('role: input', '2026-02-01: 1'),
      'backlog/metrics/d.md': metric('role: health', '2026-03-10: 5'),
    };
    await check(files, '| A \\| number (guardrail) | 1.9 % | **2.3 %** | at most 2 % |');
    await check(files, '| A \\| number | 44 | 41 | 35 |');
    await check(files, '| A \\| number | – | 5 | – |');
    assert.equal(
      (await reportOn('sprint-review', files)).markdown.split('\n').filter((line) => line.startsWith('| A ')).length,
      3,
    );
  });
  it('says which outcomes are due, and the next', async () => {
    const outcome = (text: string): string => `\n## Outcome\n\n- ${text}\n`;
    const files = {
      ...sprint7,
      'backlog/releases/1.0.md': file('release', 'status: shipped\ndate: 2026-01-31'),
      ...story(1, 'status: done\nrelease: 1.0', outcome('expected: speed up within 1 month')),
      ...story(2, 'status: done\nfinished: 2026-03-10', outcome('expected: speed up within 10 days')),
      ...story(
        3,
        'status: done\nfinished: 2026-03-10',
        `${outcome('expected: speed up within 1 day')}- verdict: keep\n`,
      ),
      ...story(4, 'status: done\nfinished: 2026-03-10', outcome('expected: speed up one day')),
    };
    await check(
      files,
      '## Outcomes due: LAR-1 on 2 March (1 month after 1.0). Next: LAR-2 on 20 March (10 days after it was finished).',
    );
  });
  it('takes reactions from the sprint’s file', () =>
    check(
      { 'backlog/sprints/7.md': `${sprint('2026-03-02', '2026-03-13')}\n## Review\n\n- Too slow on old phones.\n` },
      '- Too slow on old phones.',
    ));
  it('takes the sprint that ends today, else the one that ended last', async () => {
    const files = { ...sprint7, 'backlog/sprints/8.md': sprint('2026-03-16', '2026-03-27') };
    assert.equal((await reportOn('sprint-review', files)).id, '7');
    assert.equal((await reportOn('sprint-review', files, { asOf: '2026-03-27' })).id, '8');
  });
  it('says when no sprint has ended', () =>
    assert.rejects(reportOn('sprint-review', sprint7, { asOf: '2026-03-05' }), /No sprint has ended by 2026-03-05/));
});
