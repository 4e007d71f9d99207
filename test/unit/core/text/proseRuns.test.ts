import assert from 'node:assert/strict';
import { proseRuns } from '../../../../src/core/text/proseRuns.js';

/** Prose is in angle quotes: what a word rule may read. */
function check(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    proseRuns(text).map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

describe('Prose', () => {
  it('is all of a plain text', () => check('Every line names a reason.', ['Every line names a reason.']));
  it('is nothing of an empty text', () => check('', []));
  it('leaves out inline code', () => check('Set `fast` here', ['Set ', ' here']));
  it('leaves out code in double marks', () => check('Set ``a`b`` here', ['Set ', ' here']));
  it('goes on after a lone mark', () => check('A ` mark', ['A ` mark']));
  it('leaves out links with their texts', () => check('See [fast page](a/b.md), now', ['See ', ', now']));
  it('leaves out images', () => check('See ![fast](a.png)', ['See ']));
  it('leaves out reference links', () => check('See [fast][1] now', ['See ', ' now']));
  it('keeps plain brackets', () => check('See [fast] now', ['See [fast] now']));
  it('leaves out addresses', () => check('See https://easy.example/fast. Now', ['See ', '. Now']));
  it('leaves out addresses in angles', () => check('See <https://easy.example> now', ['See ', ' now']));
  it('keeps angles of people', () => check('As a <role> I go', ['As a <role> I go']));
  it('leaves out quoted text', () => check('I read "easy, fast" there', ['I read ', ' there']));
  it('leaves out text in curly quotes', () => check('I read “easy” there', ['I read ', ' there']));
  it('leaves out text in single quotes', () => check("I read 'easy going' there", ['I read ', ' there']));
  it('knows an apostrophe', () => check("users' data isn't the user's", ["users' data isn't the user's"]));
  it('knows an inch', () => check('a 5" and a 6" pipe', ['a 5" and a 6" pipe']));
  it('knows a word in quotes with an apostrophe', () => check("Say 'it isn't fast' now", ['Say ', ' now']));
  it('leaves out comments', () => check('A <!-- easy --> b', ['A ', ' b']));
  it('ends at an open comment', () => check('A <!-- easy', ['A ']));
});

describe('Hostile prose', () => {
  for (const unit of ['`', '"a', "'a ", '[', '[a](', '<!--', '``a', '“', 'http://', '<a']) {
    it(`“${unit}” many times is read at once`, () => {
      proseRuns(unit.repeat(100_000 / unit.length));
    });
  }
});
