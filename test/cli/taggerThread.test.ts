import assert from 'node:assert/strict';
import path from 'node:path';
import { createTagger } from '../../src/core/text/winkTagger.js';
import { TaggerThread } from '../../src/node/taggerThread.js';

const file = path.resolve('dist/taggerWorker.cjs');

describe('the tagger in a thread', () => {
  it('answers as the library does in the program itself, although it has less of the model', async () => {
    const texts = ['export the weekly list and print all labels', 'see, by 9 o’clock, why my order is short', ''];
    const thread = new TaggerThread(file);
    try {
      assert.deepEqual(await thread.tag(texts), texts.map(createTagger()));
    } finally {
      thread.dispose();
    }
  });

  it('rejects when it cannot start', async () => {
    await assert.rejects(new TaggerThread(path.resolve('dist/no-such-file.cjs')).tag(['a']));
  });

  it('rejects when it is ended, and after that', async () => {
    const thread = new TaggerThread(file);
    const answer = thread.tag(['a']);
    thread.dispose();
    await assert.rejects(answer);
    await assert.rejects(thread.tag(['b']));
  });
});
