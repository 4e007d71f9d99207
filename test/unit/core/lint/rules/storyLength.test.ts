import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

const story = (words: number): string =>
  `---\ntype: story\nstatus: planned\n---\n# T\n\nAs a cook, I want ${'salt '.repeat(words - 9).trim()}, so that it tastes.\n`;

describe('story-length', () => {
  it('counts fifty words as short enough', () => {
    assert.deepEqual(ruleSays('story-length', story(50)), []);
  });
  it('points at the words that are too many', () => {
    assert.deepEqual(ruleSays('story-length', story(51)), ['hint “tastes.”']);
  });
  it('does not count marks', () => {
    assert.deepEqual(ruleSays('story-length', story(50).replace('cook,', 'cook – ,')), []);
  });
  it('is silent about prose that is no story', () => {
    assert.deepEqual(
      ruleSays('story-length', `---\ntype: story\nstatus: planned\n---\n# T\n\n${'salt '.repeat(80)}\n`),
      [],
    );
  });
});
