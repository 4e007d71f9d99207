import assert from 'node:assert/strict';
import type { TaggedWord } from '../../../src/core/text/taggedWords.js';
import { BatchTagger } from '../../../src/extension/tagging/batchTagger.js';

const word = (text: string): TaggedWord => ({
  span: { start: 0, end: text.length },
  word: text,
  pos: 'NOUN',
  lemma: text,
});

/** A worker that answers each text with itself as one word. */
function tagger(answer: (texts: readonly string[]) => Promise<TaggedWord[][]> = echo) {
  const asked: (readonly string[])[] = [];
  const errors: string[] = [];
  let started = 0;
  let ended = 0;
  const made = new BatchTagger(
    () => {
      started++;
      return Promise.resolve({
        tag: (texts) => {
          asked.push(texts);
          return answer(texts);
        },
        dispose: () => {
          ended++;
        },
      });
    },
    { info: () => undefined, error: (message) => void errors.push(message) },
  );
  return { made, asked, errors, started: () => started, ended: () => ended };
}

const echo = (texts: readonly string[]): Promise<TaggedWord[][]> => Promise.resolve(texts.map((text) => [word(text)]));

describe('the tagger of the editor', () => {
  it('does not start before it is asked', () => {
    assert.equal(tagger().started(), 0);
  });

  it('knows nothing of a text until it has learned it', async () => {
    const { made } = tagger();
    assert.equal(made.tag('list'), undefined);
    await made.learn(['list']);
    assert.deepEqual(made.tag('list'), [word('list')]);
  });

  it('asks once for a text, and starts one worker for all questions', async () => {
    const { made, asked, started } = tagger();
    await Promise.all([made.learn(['a', 'b', 'a']), made.learn(['b', 'c'])]);
    assert.deepEqual(asked, [['a', 'b'], ['c']]);
    assert.equal(started(), 1);
  });

  it('forgets the oldest texts', async () => {
    const { made } = tagger();
    await made.learn(['first']);
    await made.learn(Array.from({ length: 1000 }, (_, at) => `text ${at}`));
    assert.equal(made.tag('first'), undefined);
    assert.ok(made.tag('text 999'));
  });

  it('has no words for a text of unreasonable length, and asks nobody', async () => {
    const { made, asked } = tagger();
    const long = 'word '.repeat(2000);
    assert.deepEqual(made.tag(long), []);
    await made.learn([long]);
    assert.deepEqual(asked, []);
  });

  it('is silent after its worker has died, says so once, and ends it', async () => {
    const { made, errors, ended } = tagger(() => Promise.reject(new Error('gone')));
    await made.learn(['a']);
    await made.learn(['b']);
    assert.deepEqual([made.tag('a'), made.tag('b')], [[], []]);
    assert.equal(errors.length, 1);
    assert.equal(ended(), 1);
  });
});
