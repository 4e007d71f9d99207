import assert from 'node:assert/strict';
import { contentWords, foldWord } from '../../../../src/core/text/contentWords.js';

describe('Content words', () => {
  const same = (...words: string[]): void => {
    it(words.join(' = '), () => assert.equal(new Set(words.map(foldWord)).size, 1, words.map(foldWord).join(' ')));
  };
  const differ = (...words: string[]): void => {
    it(words.join(' ≠ '), () => assert.equal(new Set(words.map(foldWord)).size, words.length));
  };
  same('order', 'orders', 'ordered', 'ordering');
  same('entry', 'entries');
  same('box', 'boxes');
  same('stop', 'stops', 'stopped', 'stopping');
  same('manage', 'manages', 'managed', 'managing');
  same('sell', 'selling');
  differ('status', 'stat');
  differ('class', 'clas');
  differ('v1', 'v2');
  it('leaves out what says nothing, and keeps numbers, negations and quoted texts', () =>
    assert.deepEqual(contentWords('The 2 orders must not be "sent at all" to `x`, only 30 s'), [
      '2',
      'order',
      'not',
      '"sent at all"',
      '`x`',
      'only',
      '30',
      's',
    ]));
});
