import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

const head = '---\ntype: story\nstatus: planned\n---\n# T\n\n';

describe('doubled-word', () => {
  const check = (sentence: string, ...expected: readonly string[]): void => {
    it(`${sentence} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('doubled-word', `${head}${sentence}\n`), expected);
    });
  };
  check('As a cook, I want salt, so that it tastes.');
  check('As a cook, I want salt, so that that it tastes.', 'warning “that that”');
  check('As a cook, I want salt, so that so that it tastes.', 'warning “so that so that”');
  check('As a cook, I want salt, so that so I taste it.', 'warning “so that so”');
  check('As a a cook, I want I want salt, so that it tastes.', 'warning “a a”', 'warning “I want I want”');
  check('As a cook, I want the the salt, so that it tastes.', 'warning “the the”');
  check('As a cook, I want to know what guests had had, so that it tastes.', 'warning “had had”');
  check('As a cook, I want to log in in the evening, so that it tastes.');
  check('As a cook, I want to sail to Baden Baden, so that it tastes.');
  check('As a cook, I want 10 10 grams, so that it tastes.');
  check('As a cook, I want salt, salt and salt, so that it tastes.');
  check('As a cook, I want `the the` and "the the", so that it tastes.');
  check('As a cook, I want salt-salt, so that it tastes.');
  check('As a cook, I want to say bye bye, so that it tastes.');
  check('Salt.\n\n## Acceptance criteria\n\n- The the list is short', 'warning “The the”');
  check('');
});
