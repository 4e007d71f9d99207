import assert from 'node:assert/strict';
import { lintStories } from '../../../../../src/core/lint/lintStories.js';
import { ruleSays } from '../lintOf.js';

describe('story-minimal', () => {
  /** Findings of the sentence, as `warning “the words”`. */
  const check = (text: string, ...expected: readonly string[]): void => {
    it(`${JSON.stringify(text)} → ${expected.join(', ') || 'nothing'}`, () => {
      const found = lintStories(text, { status: 'planned', tag: () => [] })
        .filter(({ rule }) => rule === 'story-minimal')
        .map(({ severity, range }) => `${severity} “${text.slice(range.start.character, range.end.character)}”`);
      assert.deepEqual(found, expected);
    });
  };
  const plain = 'As a cook, I want salt, so that it tastes';
  check(`${plain}.`);
  check(plain);
  check('As a cook, I want salt. So that it tastes.');
  check('In order to taste it, as a cook, I want salt.');
  // Further sentences and notes
  check(`${plain}. It should be sea salt.`, 'warning “It should be sea salt.”');
  check(`${plain}. See the mock-up. Ask Bo.`, 'warning “See the mock-up. Ask Bo.”');
  check(`${plain}. NOTE: not in soup`, 'warning “NOTE: not in soup”');
  check(`${plain} NOTE: not in soup`, 'warning “NOTE: not in soup”');
  check(`${plain}. Note that soup has some.`, 'warning “Note that soup has some.”');
  check('As a cook, I want salt on the table. not in the soup, so that it tastes.', 'warning “not in the soup”');
  check(`${plain}. (See the mock-up)`, 'hint “(See the mock-up)”');
  check(`Today we have no salt at all. ${plain}.`, 'warning “Today we have no salt at all.”');
  check(`US-12: ${plain}.`);
  check(`Salt on the table. ${plain}.`);
  check(`${plain}. #12`);
  check(`${plain}. (LAR-12)`);
  check(`${plain}. https://example.org/salt`);
  // Asides
  check('As a cook, I want salt (sea salt only), so that it tastes.', 'hint “(sea salt only)”');
  check('As a cook (or a guest), I want salt, so that it tastes (good).', 'hint “(or a guest)”', 'hint “(good)”');
  check('As a cook, I want salt - the coarse one -, so that it tastes.', 'hint “- the coarse one”');
  check('As a cook, I want salt – the coarse one, so that it tastes.', 'hint “– the coarse one”');
  check('As a cook, I want spices, e.g. salt, so that it tastes.', 'hint “e.g. salt”');
  check('As a cook, I want spices, i.e. salt, so that it tastes.', 'hint “i.e. salt”');
  check('As a cook, I want spices, for example salt, so that it tastes.', 'hint “for example salt”');
  check('As a cook, I want salt; it should be coarse, so that it tastes.', 'hint “it should be coarse”');
  // Beware
  check('As a researcher, I want a Data Management Plan (DMP), so that I get money.');
  check('As a researcher, I want a DMP (Data Management Plan), so that I get money.');
  check('As a researcher, I want Data Management Plans (DMPs), so that I get money.');
  check('As a researcher, I want a plan (PDF), so that I get money.', 'hint “(PDF)”');
  check('As a cook, I want to edit the recipe(s) and (re-)use them, so that it tastes.');
  check('As a cook, I want the weight (kg) and heat (in °C), so that it tastes.');
  check('As a cook, I want a list (2 seconds), so that it tastes.');
  check('As a cook, I want files up to 2.5 MB (max. 10 MB) in v1.1, so that it tastes.');
  check('As a cook, I want v. 2 of the list, so that it tastes.');
  check('As a cook, I want to follow U.S. Customary units, so that it tastes.');
  check('As a cook, I want salt vs. pepper figures, so that it tastes.');
  check('As a cook, I want https://example.org/a(b).c opened, so that it tastes.');
  check('As a cook, I want to call `run()` and “a (b)”, so that it tastes.');
  check('As a cook, I want [the list](a.md), so that it tastes.');
  check('As a cook, I want to plan Monday - Friday and 9 - 5, so that it tastes.');
  check('As a cook, I want to leave a note: short and sweet, so that it tastes.');
  check('As a cook – I want salt – so that it tastes.');
  check('As a cook, I want check-in and follow-ups, so that it tastes.');
  // Nothing to judge
  check('Salt. (yes)');
  check('');
  check('As a cook, I want salt (');

  it('reads the first paragraph only', () => {
    const text = `---\ntype: story\nstatus: planned\n---\n# T\n\n${plain}.\n\nAnother paragraph.\n`;
    assert.deepEqual(ruleSays('story-minimal', text), []);
  });
  it('finds a sentence on the next line of the paragraph', () => {
    const text = `---\ntype: story\nstatus: planned\n---\n# T\n\n${plain}.\nIt should be sea salt.\n`;
    assert.deepEqual(ruleSays('story-minimal', text), ['warning “It should be sea salt.”']);
  });
});
