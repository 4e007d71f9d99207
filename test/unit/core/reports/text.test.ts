import assert from 'node:assert/strict';
import { dayAndMonth, period } from '../../../../src/core/reports/dates.js';
import { keepNotes } from '../../../../src/core/reports/keepNotes.js';
import { escape } from '../../../../src/core/reports/markdown.js';
import { fileNameOf } from '../../../../src/core/reports/report.js';

describe('text of a file in a report', () => {
  const check = (text: string, expected: string): void => assert.equal(escape(text), expected);
  it('stays as it is where it is plain', () =>
    check(
      'Half the rice (4 kg) was missing: "why?" – 80 % & more.',
      'Half the rice (4 kg) was missing: "why?" – 80 % & more.',
    ));
  it('cannot end a table cell', () => check('a | b', 'a \\| b'));
  it('cannot open HTML', () => check('<script>', '\\<script>'));
  it('cannot smuggle in HTML by entities', () => check('&lt;b&gt; &#60;', '\\&lt;b\\&gt; \\&#60;'));
  it('cannot open a link or an image', () => check('![a](b)', '!\\[a\\](b)'));
  it('cannot open emphasis', () => check('*a* _b_ snake_case', '\\*a\\* \\_b\\_ snake_case'));
  it('cannot open code', () => check('`a', '\\`a'));
  it('cannot begin a heading', () => check('# a', '\\# a'));
  it('cannot begin a list', () => check('- a', '\\- a'));
  it('cannot begin a numbered list', () => check('1. a', '1\\. a'));
  it('cannot begin a quote', () => check('>a', '\\>a'));
  it('is one line', () => check(' a\r\n b ', 'a b'));
});

describe('dates in a report', () => {
  it('name the day and the month', () => assert.equal(dayAndMonth('2026-03-05'), '5 March'));
  it('name another year', () => assert.equal(dayAndMonth('2025-12-24', '2026-03-18'), '24 December 2025'));
  it('share a month', () => assert.equal(period('2026-03-16', '2026-03-27'), '16–27 March 2026'));
  it('share a year', () => assert.equal(period('2026-03-30', '2026-04-10'), '30 March – 10 April 2026'));
  it('share nothing', () => assert.equal(period('2026-12-28', '2027-01-08'), '28 December 2026 – 8 January 2027'));
  it('are one day', () => assert.equal(period('2026-03-16', '2026-03-16'), '16 March 2026'));
});

describe('a file name for a report', () => {
  it('has no characters that a file name cannot have', () =>
    assert.equal(fileNameOf('2026-03-18', 'sprint-plan', 'Team A/8: "x"'), '2026-03-18-sprint-plan-Team-A-8-x-.md'));
});

describe('a report made anew', () => {
  const check = (saved: string, expected: string): void =>
    assert.equal(keepNotes(saved, '# New\n\nAs of 2026-03-18.\n'), expected);
  it('is the new text where nobody wrote notes', () =>
    check('# Old\n\nAs of 2026-03-17.\n', '# New\n\nAs of 2026-03-18.\n'));
  it('keeps notes at its end', () =>
    check('# Old\n\nAs of 2026-03-17.\n\n## Notes\n\nOurs.\n', '# New\n\nAs of 2026-03-18.\n\n## Notes\n\nOurs.\n'));
  it('keeps notes from its middle, with their sub-headings', () =>
    check(
      '# Old\n## Notes from the meeting\nOurs.\n### More\nToo.\n## Other\nGone.\n',
      '# New\n\nAs of 2026-03-18.\n\n## Notes from the meeting\nOurs.\n### More\nToo.\n',
    ));
  it('does not keep the old last line', () =>
    check(
      '# Old\n## Notes\nOurs.\n\nAs of 2026-03-17, commit 3f2c1ab + changes.\n',
      '# New\n\nAs of 2026-03-18.\n\n## Notes\nOurs.\n',
    ));
  it('does not take code for a heading', () => check('# Old\n```\n## Notes\n```\n', '# New\n\nAs of 2026-03-18.\n'));
  it('stays the same when it is made twice', () => {
    const once = keepNotes('## Notes\nOurs.\n', '# New\n');
    assert.equal(keepNotes(once, '# New\n'), once);
  });
});
