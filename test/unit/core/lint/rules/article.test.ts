import assert from 'node:assert/strict';
import { articleFor } from '../../../../../src/core/text/article.js';
import { ruleSays } from '../lintOf.js';

describe('the article of a word', () => {
  const check = (expected: 'a' | 'an' | undefined, words: string): void => {
    it(`${String(expected)}: ${words}`, () => {
      assert.deepEqual(
        words.split(' ').filter((word) => articleFor(word) !== expected),
        [],
      );
    });
  };
  check(
    'a',
    'user user-friendly university unit unique uniform European euro one one-time once useful usual usage utility',
  );
  check('a', 'cook house historyless UI URL UUID USB UK PDF CSV year union ubiquitous unanimous U-turn T-shirt');
  check('a', '1 2 10 100 12 1st 24-hour universal unified unicorn uranium utopia Uganda Ukrainian usable eulogy');
  check(
    'an',
    'administrator apple hour honest heir honour e-mail email umbrella ugly usher uninstall unimportant unidentified',
  );
  check(
    'an',
    'HTML XML SMS SVG MRI SSO X-ray F S3 H2 8 11 18 80 11th 8-bit unanswered under urgent order iPhone html sms EU',
  );
  check('an', 'IT AI API ID ISO OK A-level unloaded inner École');
  check(undefined, 'SQL FAQ SAML hotel herb RAM LAN 1100');
});

const head = '---\ntype: story\nstatus: planned\n---\n# T\n\n';

describe('article', () => {
  const check = (sentence: string, ...expected: readonly string[]): void => {
    it(`${sentence} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('article', `${head}${sentence}\n`), expected);
    });
  };
  check('As a administrator, I want salt, so that it tastes.', 'information “a”');
  check('As an user, I want a hour, so that it tastes.', 'information “an”', 'information “a”');
  check('As a user, I want an HTML page and a SQL one, so that it tastes.');
  check('As a **admin**, I want salt.');
  check('As a cook, I want vitamin A early, option A or A/B tests, so that it tastes.');
  check('As a cook, I want a a lot, so that it tastes.');
  check('As a cook, I want a `area` and a "open" sign, so that it tastes.');
  check('As a cook, I want to read at 9 a.m. each day, so that it tastes.');
  check('As a cook, I want a(n) order, so that it tastes.');
  check('Salt.\n\n## Acceptance criteria\n\n- A admin can see it', 'information “A”');
  check('');
});
