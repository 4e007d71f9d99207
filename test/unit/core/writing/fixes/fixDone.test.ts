import assert from 'node:assert/strict';
import type { TestFiles } from '../../../../support/backlogOf.js';
import { fixed, offered } from './fixed.js';

const team = { 'TEAM.md': '---\ntype: team\nkey: LAR\n---\n# Team\n' };

describe('quick fixes of declined and done items, feedback, metrics and people', () => {
  /** The fix of this title makes these texts of the files. */
  const check = (rule: string, files: TestFiles, title: string, expected: TestFiles): void => {
    it(`${rule}: ${title}`, async () => {
      assert.deepEqual(await fixed(rule, { ...team, ...files }, title), expected);
    });
  };
  const offers = (rule: string, files: TestFiles, expected: readonly string[]): void => {
    it(`${rule} offers ${expected.join(' | ')}`, async () => {
      assert.deepEqual(await offered(rule, { ...team, ...files }), expected);
    });
  };
  const story = (fields: string, body = ''): TestFiles => ({
    'LAR-1.md': `---\ntype: story\n${fields}---\n# T\n${body}`,
  });
  const declined = 'status: declined\nreason: not-now\n';
  const decisions = (...bullets: readonly string[]): string => `\n## Decisions\n\n${bullets.join('\n')}\n`;

  check(
    'declined-why',
    story(declined),
    'Add the decision',
    story(declined, decisions('- 2026-03-18: declined. [your words: why]')),
  );
  check(
    'declined-why',
    story(declined, decisions('* 2026-01-01: later.')),
    'Add the decision',
    story(declined, decisions('* 2026-01-01: later.', '* 2026-03-18: declined. [your words: why]')),
  );
  check(
    'declined-no-alternative',
    story(declined, decisions('- 2026-01-01: declined. No.', '  - evidence: one')),
    'Say what people can do instead',
    story(
      declined,
      decisions('- 2026-01-01: declined. No.', '  - evidence: one', '  - instead: [your words: what people can do]'),
    ),
  );
  const revisit = `${declined}revisit: 2026-01-01\n`;
  check('revisit-due', story(revisit), 'Reopen it as an idea', story('status: idea\n'));
  check('revisit-due', story(revisit), 'Look at it again on 2026-06-17', story(`${declined}revisit: 2026-06-17\n`));
  const feedback = (fields: string, body = '> Rice.\n', date = '2026-03-01'): TestFiles => ({
    'feedback/f.md': `---\ntype: feedback\ndate: ${date}\nfrom: hilltop\n${fields}---\n${body}`,
  });
  const asked = {
    ...story(declined, decisions('- 2026-01-01: declined. No.')),
    ...feedback('importance: 3\nitems: LAR-1\n'),
  };
  check(
    'declined-demand',
    asked,
    'Reopen it as an idea',
    story('status: idea\n', decisions('- 2026-01-01: declined. No.')),
  );
  check(
    'declined-demand',
    asked,
    'Keep the no: add a decision of today',
    story(declined, decisions('- 2026-01-01: declined. No.', '- 2026-03-18: declined. [your words: why still]')),
  );

  const said = '> As in LAR-2: my rice was short.\n\n## Need\n\nExplain what is missing. Early.\n';
  const items = {
    'LAR-2.md': '---\ntype: story\n---\n# Remind pantries\n',
    'LAR-3.md': '---\ntype: story\n---\n# See why my rice was short\n',
    'LAR-4.md': '---\ntype: story\n---\n# Print a label\n',
  };
  offers('feedback-untriaged', { ...items, ...feedback('', said) }, [
    'Link it to LAR-2 “Remind pantries”',
    'Link it to LAR-3 “See why my rice was short”',
    'Make an idea of it',
  ]);
  check(
    'feedback-untriaged',
    { ...items, ...feedback('', said) },
    'Link it to LAR-2 “Remind pantries”',
    feedback('items: LAR-2\n', said),
  );
  check('feedback-untriaged', { ...items, ...feedback('', said) }, 'Make an idea of it', {
    'items/LAR-5-explain-what-is-missing.md':
      '---\ntype: story\nstatus: idea\n---\n# Explain what is missing\n\n## Acceptance criteria\n',
    ...feedback('items: LAR-5\n', said),
  });
  check(
    'feedback-need',
    feedback(''),
    'Add the need',
    feedback('', '> Rice.\n\n## Need\n\n[your words: what they need]\n'),
  );
  check(
    'feedback-need',
    feedback('', '> Rice.\n\n## Need\n'),
    'Add the need',
    feedback('', '> Rice.\n\n## Need\n\n[your words: what they need]\n'),
  );
  check(
    'loop-open',
    {
      ...feedback('items: LAR-1\n'),
      ...story('status: done\nrelease: 1.3\n'),
      'releases/1.3.md': '---\ntype: release\nstatus: shipped\ndate: 2026-02-16\n---\n# 1.3\n',
    },
    'They were told today (2026-03-18)',
    feedback('items: LAR-1\ntold: 2026-03-18\n'),
  );
  check(
    'feedback-personal-data',
    feedback('', '> Call +44 1632 960148.\n'),
    'Mask it: [phone]',
    feedback('', '> Call [phone].\n'),
  );
  check(
    'feedback-personal-data',
    feedback('', '> bo@x.io, 12 Baker Street, 01632 960148.\n'),
    'Mask all 3 in this file',
    feedback('', '> [e-mail], [address], [phone].\n'),
  );
  offers('feedback-personal-data', feedback('', '> bo@x.io\n'), ['Mask it: [e-mail]']);
  check(
    'feedback-personal-data',
    { 'feedback/f.md': '---\ntype: feedback\ndate: 2026-03-18\nfrom: bo@x.io\n---\n> Rice.\n' },
    'Name no person in “from”',
    {
      'feedback/f.md':
        '---\ntype: feedback\ndate: 2026-03-18\nfrom: "[a group, an account or a segment]"\n---\n> Rice.\n',
    },
  );

  check(
    'done-no-date',
    story('status: done\n'),
    'Finished today (2026-03-18)',
    story('status: done\nfinished: 2026-03-18\n'),
  );
  check(
    'date-order',
    story('status: done\nstarted: 2026-03-12\nfinished: 2026-03-09\n'),
    'Swap them: 2026-03-09 to 2026-03-12',
    story('status: done\nstarted: 2026-03-09\nfinished: 2026-03-12\n'),
  );
  check(
    'date-order',
    story('status: doing\nstarted: 2027-03-12\n'),
    'Set “started” to today (2026-03-18)',
    story('status: doing\nstarted: 2026-03-18\n'),
  );

  const metric = (fields: string, ...bullets: readonly string[]): TestFiles => ({
    'metrics/m.md': `---\ntype: metric\n${fields}---\n# M\n\n## Measurements\n\n${bullets.join('\n')}\n`,
  });
  check(
    'metric-stale',
    metric('every: week\n', '- 2026-01-01: 1'),
    'Add a measurement of today',
    metric('every: week\n', '- 2026-01-01: 1', '- 2026-03-18: [number]'),
  );
  check(
    'metric-off',
    metric('better: up\nalert: 2\n', '- 2026-01-01: 1'),
    'Add a measurement of today',
    metric('better: up\nalert: 2\n', '- 2026-01-01: 1', '- 2026-03-18: [number]'),
  );
  const sprint = (start: string, body = ''): string =>
    `---\ntype: sprint\nstart: ${start}\nend: ${start}\n---\n# S\n\nG.\n${body}`;
  check(
    'retro-action-open',
    {
      'sprints/6.md': sprint('2026-02-16', '\n## Retrospective\n\n- [x] a\n- [ ] b\n'),
      'sprints/7.md': sprint('2026-03-02'),
      'sprints/8.md': sprint('2026-03-16'),
    },
    'Tick it: it is done',
    { 'sprints/6.md': sprint('2026-02-16', '\n## Retrospective\n\n- [x] a\n- [x] b\n') },
  );
  check(
    'vision-unreviewed',
    { 'VISION.md': '---\ntype: vision\nreviewed: 2025-01-01\n---\n# V\n\nFor all.\n' },
    'It was looked at today (2026-03-18), and holds',
    { 'VISION.md': '---\ntype: vision\nreviewed: 2026-03-18\n---\n# V\n\nFor all.\n' },
  );
  check(
    'update-due',
    {
      'VISION.md': '---\ntype: vision\n---\n# Larder\n\nFor all.\n',
      'stakeholders/board.md': '---\ntype: stakeholder\nupdate: weekly\n---\n# Board\n',
    },
    'Write the update of today (2026-03-18)',
    {
      'reports/updates/2026-03-18-board.md':
        '# Larder, for Board · 2026-03-18\n\n**In one line:** [your words]\n\n**Finished:** [your words]\n\n**Next:** [your words]\n\n**We need from you:** [your words]\n\nAs of 2026-03-18.\n',
    },
  );
});
