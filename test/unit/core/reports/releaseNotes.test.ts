import assert from 'node:assert/strict';
import type { TestFiles } from '../../../support/backlogOf.js';
import { file, reportOn, type ReportOptions } from './reporting.js';

const release: TestFiles = { 'backlog/releases/1.4.md': file('release', '', '', '1.4 Orders you can rely on') };

function item(id: number, fields: string, note?: string, type = 'story'): TestFiles {
  const body = note === undefined ? '' : `\n## Release note\n\n${note}\n`;
  return { [`backlog/items/LAR-${id}.md`]: file(type, `status: done\nrelease: 1.4\n${fields}`, body) };
}

async function check(files: TestFiles, expected: readonly string[], options?: ReportOptions): Promise<void> {
  const { markdown } = await reportOn('release-notes', files, options);
  assert.equal(markdown, [...expected, 'As of 2026-03-18.', ''].join('\n'));
}

describe('the customer release notes', () => {
  it('are whole for a release with nothing in it', () =>
    check(release, [
      "# What's new in 1.4: orders you can rely on",
      '',
      'Nothing to read about yet.',
      '',
      '**Please do:** nothing.',
      '',
    ]));
  it('are grouped by change, in order of acceptance', () =>
    check(
      {
        ...release,
        ...item(1, 'finished: 2026-03-02', 'Second.'),
        ...item(2, 'finished: 2026-03-01', 'First.'),
        ...item(3, 'finished: 2026-03-01', 'Repaired.', 'bug'),
        ...item(4, 'finished: 2026-03-01\nchange: changed', 'Quicker.'),
        ...item(5, 'finished: 2026-03-01\nchange: removed', 'No fax.'),
        ...item(6, 'finished: 2026-03-03\nchange: security', 'Safer.'),
        ...item(7, 'finished: 2026-03-01', 'Never read.', 'task'),
        ...item(8, 'finished: 2026-03-19', 'Too late.'),
      },
      [
        "# What's new in 1.4: orders you can rely on",
        '',
        '**New**',
        '- First.',
        '- Second.',
        '',
        '**Better**',
        '- Quicker.',
        '',
        '**Fixed**',
        '- Repaired.',
        '- Safer.',
        '',
        '**Removed**',
        '- No fax.',
        '',
        '**Please do:** nothing.',
        '',
      ],
    ));
  it('tell what to do and what is known', async () => {
    const body = '\nThe lead.\n\n## Upgrade notes\n\n- Log in again.\n\n## Known issues\n\n- Slow <b>search</b>.\n';
    const files = {
      'backlog/releases/1.4.md': file('release', '', body, '1.4'),
      'backlog/VISION.md': file('vision', '', '', 'Larder'),
    };
    await check(files, [
      "# What's new in Larder 1.4",
      'The lead.',
      '',
      'Nothing to read about yet.',
      '',
      '**Please do**',
      '- Log in again.',
      '',
      '**Known issues**',
      '- Slow \\<b>search\\</b>.',
      '',
    ]);
  });
  it('keep an abbreviation in capitals', async () => {
    const files = { 'backlog/releases/1.4.md': file('release', '', '', '1.4 API keys') };
    assert.equal((await reportOn('release-notes', files)).title, "What's new in 1.4: API keys");
  });
  it('tell the product owner, not the customer, which text is missing', async () => {
    const report = await reportOn('release-notes', { ...release, ...item(1, ''), ...item(2, 'change: internal') });
    assert.deepEqual(report.notes, ['Customer text missing: LAR-1.']);
    assert.doesNotMatch(report.markdown, /LAR/);
    assert.equal(report.fileName, '2026-03-18-release-notes-1.4-customer.md');
  });
  it('take the first planned release, 1.9 before 1.10', async () => {
    const files = {
      'backlog/releases/1.8.md': file('release', 'status: shipped'),
      'backlog/releases/1.9.md': file('release', ''),
      'backlog/releases/1.10.md': file('release', ''),
    };
    assert.equal((await reportOn('release-notes', files)).id, '1.9');
  });
  it('say which releases there are', () =>
    assert.rejects(reportOn('release-notes', release, { id: '9' }), /There is no release 9\. There are: 1\.4\./));
});

describe('the internal release notes', () => {
  const internal = (files: TestFiles, expected: readonly string[]): Promise<void> =>
    check(files, expected, { audience: 'internal' });

  it('are whole for a release with nothing in it', () =>
    internal(release, ['# 1.4 internal notes', '0 of 0 items finished.', '']));
  it('say what each stakeholder has to know', () =>
    internal(
      {
        'backlog/releases/1.4.md': file(
          'release',
          '',
          '\n## Who needs to know\n\n- [ ] support-desk: new screens\n  - a phone number\n- [ ] board: costs.\n',
        ),
        'backlog/stakeholders/support-desk.md': file('stakeholder', '', '', 'Support desk'),
      },
      [
        '# 1.4 internal notes',
        '0 of 0 items finished.',
        '',
        '**Support desk:** new screens',
        '- a phone number',
        '',
        '**board:** costs',
        '',
      ],
    ));
  it('list every finished item and whom to tell', () => {
    const feedback = (from: string, date: string, told = ''): string =>
      `---\ntype: feedback\ndate: ${date}\nfrom: ${from}\nitems: LAR-1\n${told}---\n> Please.\n`;
    return internal(
      {
        ...release,
        ...item(1, 'finished: 2026-03-02', 'A | note.'),
        ...item(2, 'finished: 2026-03-01', undefined, 'task'),
        ...item(3, 'finished: 2026-03-02'),
        'backlog/items/LAR-4.md': file('story', 'status: doing\nrelease: 1.4'),
        'backlog/items/LAR-5.md': file('story', 'status: declined\nrelease: 1.4'),
        'backlog/feedback/a.md': feedback('norte', '2026-01-22'),
        'backlog/feedback/b.md': feedback('norte', '2026-02-22'),
        'backlog/feedback/c.md': feedback('hilltop', '2025-12-24'),
        'backlog/feedback/d.md': feedback('riverside', '2026-01-01', 'told: 2026-03-01\n'),
      },
      [
        '# 1.4 internal notes',
        '3 of 4 items finished; not finished: LAR-4. Customer text missing: LAR-3.',
        '',
        '| Item | Note | Tell |',
        '|---|---|---|',
        '| LAR-2 A title | internal | – |',
        '| LAR-1 A title | A \\| note. | norte (asked 22 January), hilltop (asked 24 December 2025) |',
        '| LAR-3 A title | – | – |',
        '',
      ],
    );
  });
});
