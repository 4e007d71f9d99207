import assert from 'node:assert/strict';
import { lintCompletions } from '../../../../src/core/language/lintCompletion.js';
import { lintHover } from '../../../../src/core/language/lintHover.js';
import { allRules } from '../../../../src/core/lint/registry.js';

const every = allRules.map(({ code }) => code);
const levels = ['off', 'hint', 'information', 'warning', 'error'];

/** What is offered at the `|`: labels, or '' for nothing, `all` for every rule. */
function offers(marked: string, isTeam = true): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const labels = lintCompletions(text, offset, isTeam, allRules).map(({ label }) => label);
  return labels.length === every.length ? 'all' : labels.join(' ');
}

/** The text after choosing an entry at the `|`. */
function chosen(marked: string, label: string): string | undefined {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const entry = lintCompletions(text, offset, true, allRules).find((each) => each.label === label);
  return entry && text.slice(0, entry.span.start) + entry.insertText + text.slice(entry.span.end);
}

function hover(marked: string, isTeam = true): string | undefined {
  const offset = marked.indexOf('|');
  return lintHover(marked.replace('|', ''), offset, isTeam, allRules, { 'too-big': 'off' })?.contents;
}

const team = (lint: string): string => `---\ntype: team\nkey: LAR\n${lint}\nwip: 4\n---\n# Team\n`;

describe('completion of lint:', () => {
  const check = (lint: string, expected: string): void => assert.equal(offers(team(lint)), expected);

  it('offers every rule in a block map', () => check('lint:\n  |', 'all'));
  it('offers rules while a code is typed', () => check('lint:\n  sto|', 'all'));
  it('offers levels behind the colon', () => check('lint:\n  too-big: |', levels.join(' ')));
  it('offers levels while one is typed', () => check('lint:\n  too-big: wa|', levels.join(' ')));
  it('offers rules in a flow map', () => check('lint: { |', 'all'));
  it('offers rules in a closed flow map', () => check('lint: { | }', 'all'));
  it('offers levels in a flow map', () => check('lint: { too-big: |}', levels.join(' ')));
  it('offers rules behind a comma', () => {
    assert.ok(!offers(team('lint: { too-big: off, | }')).split(' ').includes('too-big'));
    assert.ok(offers(team('lint: { too-big: off, | }')).includes('story-form'));
  });
  it('leaves out what is set already, but not the code at the cursor', () => {
    assert.ok(!offers(team('lint:\n  too-big: off\n  |')).split(' ').includes('too-big'));
    assert.ok(offers(team('lint:\n  too-big|: off')) === 'all');
  });
  it('works in a flow map over several lines', () =>
    check('lint: {\n  too-big: off,\n  story-form: |\n}', levels.join(' ')));
  it('offers nothing behind the end of a flow map', () => check('lint: { too-big: off } |', ''));
  it('offers nothing right behind the colon of the field', () => check('lint: |', ''));
  it('offers nothing in a comment', () => check('lint:\n  too-big: off # not |', ''));
  it('offers nothing behind a level', () => check('lint:\n  too-big: off |', ''));
  it('offers nothing in other fields', () => check('labels:\n  |', ''));
  it('offers nothing in the name of the field', () => check('li|nt: {}', ''));
  it('offers nothing below the front matter', () => assert.equal(offers('---\ntype: team\n---\nlint:\n  |'), ''));
  it('offers nothing in other files', () => assert.equal(offers(team('lint:\n  |'), false), ''));
  it('works in a block that has no end yet', () =>
    assert.equal(offers('---\ntype: team\nlint:\n  too-big: |'), levels.join(' ')));
  it('works in a text with carriage returns', () =>
    assert.equal(offers(team('lint:\n  too-big: |').replaceAll('\n', '\r\n')), levels.join(' ')));
  it('works in a text without front matter', () => assert.equal(offers('lint:\n  |'), ''));
});

describe('a chosen rule', () => {
  it('brings its colon', () =>
    assert.equal(chosen('---\nlint:\n  sto|\n---\n', 'story-form'), '---\nlint:\n  story-form: \n---\n'));
  it('replaces the whole word and keeps a colon that is there', () =>
    assert.equal(chosen('---\nlint: { sto|ry: off }\n---\n', 'story-form'), '---\nlint: { story-form: off }\n---\n'));
  it('is a code alone where files are silenced', () =>
    assert.equal(chosen('---\nlint-ignore: [sto|]\n---\n', 'story-form'), '---\nlint-ignore: [story-form]\n---\n'));
});

describe('completion of lint-ignore', () => {
  const check = (text: string, expected: string): void => assert.equal(offers(text, false), expected);

  it('offers rules behind the colon', () => check('---\nlint-ignore: |\n---\n', 'all'));
  it('offers rules in a list', () => check('---\nlint-ignore: [|]\n---\n', 'all'));
  it('offers rules in a list of lines', () => check('---\nlint-ignore:\n  - |\n---\n', 'all'));
  it('offers rules in a list of lines without an indent', () => check('---\nlint-ignore:\n- st|\n---\n', 'all'));
  it('offers rules in a map', () => check('---\nlint-ignore: { | }\n---\n', 'all'));
  it('offers nothing for the reason', () => check('---\nlint-ignore:\n  too-big: we |\n---\n', ''));
  it('is not misled by a reason in quotes', () =>
    assert.ok(offers('---\nlint-ignore: { too-big: "a } or, b", | }\n---\n', false).includes('story-form')));
  it('offers rules in a comment', () => check('# A\n\n<!-- lint-ignore st| -->\nText\n', 'all'));
  it('offers rules in an empty comment', () => check('# A\n\n<!-- lint-ignore | -->\nText\n', 'all'));
  it('offers nothing for the reason in a comment', () => check('# A\n\n<!-- lint-ignore too-big: we | -->\n', ''));
  it('offers nothing in other comments', () => check('# A\n\n<!-- todo st| -->\n', ''));
});

describe('hover', () => {
  it('explains a rule, what it is by default and what it is here', () => {
    const card = hover(team('lint:\n  too-|big: off')) ?? '';
    assert.match(card, /^\*\*too-big\*\* · Readiness/);
    assert.match(card, /By default: warning from ready\. Here: off\./);
    assert.match(card, /docs\/rules\/too-big\.md/);
  });
  it('knows the level that is being typed', () =>
    assert.match(hover(team('lint:\n  too-|big: error')) ?? '', /Here: error\./));
  it('says nothing of a level that is none', () =>
    assert.doesNotMatch(hover(team('lint:\n  too-|big: lou')) ?? '', /Here/));
  it('explains a level', () =>
    assert.match(hover(team('lint: { too-big: of|f }')) ?? '', /silent[^]*warning from ready/));
  it('explains a rule that a file silences', () =>
    assert.match(hover('---\nlint-ignore: [title-|long]\n---\n', false) ?? '', /title-long[^]*hint/));
  it('explains a rule in a comment', () =>
    assert.match(hover('# A\n\n<!-- lint-ignore title-|long: why -->\n', false) ?? '', /title-long/));
  it('says nothing about unknown codes and levels', () => {
    assert.equal(hover(team('lint:\n  no-such-|rule: off')), undefined);
    assert.equal(hover(team('lint:\n  too-big: lo|ud')), undefined);
  });
  it('says nothing elsewhere', () => assert.equal(hover(team('lint: {}').replace('# Team', '# too-|big')), undefined));
});
