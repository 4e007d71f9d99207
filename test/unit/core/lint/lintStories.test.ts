import assert from 'node:assert/strict';
import { lintStories } from '../../../../src/core/lint/lintStories.js';
import { lazyTagger } from '../../../../src/core/text/partsOfSpeech.js';

const tag = lazyTagger();

describe('lintStories', () => {
  /** Findings as `line:column–column severity rule`, lines and columns from 1. */
  const check = (text: string, expected: readonly string[], status: 'planned' | 'ready' = 'planned'): void => {
    it(`${JSON.stringify(text)} → ${expected.join(', ') || 'nothing'}`, () => {
      const found = lintStories(text, { status, tag }).map(({ range: { start, end }, severity, rule, item }) => {
        assert.equal(item, undefined);
        return `${start.line + 1}:${start.character + 1}–${end.character + 1} ${severity} ${rule}`;
      });
      assert.deepEqual(found, expected);
    });
  };
  check('As a cook, I want salt, so that it tastes.\n', []);
  check('As a cook, I want salt.', ['1:19–23 information story-benefit']);
  check('As a cook, I want salt.', ['1:19–23 warning story-benefit'], 'ready');
  check('Salt.\r\n\r\nAs a cook, I want fast salt, so that it tastes.\r\n', [
    '1:1–6 warning story-form',
    '3:19–23 warning vague-word',
  ]);
  check('id\tstory\nA1\tAs a user, I want salt, so that it is easy.\n', [
    '2:9–13 hint story-role-generic',
    '2:42–46 hint vague-word',
  ]);
  check('\ufeffstory\tother\nAs a cook, I want salt, so that it tastes.\tfast\n', []);
  check('\ufeffAs a cook, I want salt, so that it tastes.', []);
  check('story\nAs a cook, I want salt, so that it tastes.', []);
  check('', []);
});
