import assert from 'node:assert/strict';
import type { TestFiles } from '../../../../support/backlogOf.js';
import { fixed, offered } from './fixed.js';

const item = (fields: string): string => `---\ntype: story\nstatus: ${fields}\n---\n# T\n`;
const scored = (rank: number, reach: number): string =>
  item(`planned\nrank: ${String(rank)}\nscore: { reach: ${String(reach)}, impact: 1, confidence: 50%, effort: 1 }`);
const score = (reach: number): string => `score: { reach: ${String(reach)}, impact: 1, confidence: 50%, effort: 1 }`;
const ready = (fields: string, rank = ''): string => `---\ntype: story\nstatus: ready\n${rank}${fields}\n---\n# T\n`;
const others = { 'LAR-2.md': scored(100, 80), 'LAR-3.md': item('planned\nrank: 200'), 'LAR-4.md': scored(300, 40) };

describe('fixing unranked', () => {
  const check = (name: string, files: TestFiles, title: string, expected: TestFiles): void => {
    it(name, async () => assert.deepEqual(await fixed('unranked', files, title), expected));
  };
  const offers = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, async () => assert.deepEqual(await offered('unranked', files), expected));
  };

  check('places it by score', { ...others, 'LAR-1.md': ready(score(60)) }, 'Place it by score: above LAR-4', {
    'LAR-1.md': ready(score(60), 'rank: 250\n'),
  });
  check('places it at the top', { ...others, 'LAR-1.md': ready(score(90)) }, 'Place it by score: above LAR-2', {
    'LAR-1.md': ready(score(90), 'rank: 0\n'),
  });
  check(
    'places it below an equal score',
    { ...others, 'LAR-1.md': ready(score(80)) },
    'Place it by score: above LAR-4',
    { 'LAR-1.md': ready(score(80), 'rank: 250\n') },
  );
  check(
    'takes the score of what waits for it',
    {
      ...others,
      'LAR-1.md': ready('estimate: 1'),
      'LAR-4.md': item(`planned\nrank: 300\ndepends-on: [LAR-1]\n${score(100)}`),
    },
    'Place it by score: above LAR-2',
    { 'LAR-1.md': ready('estimate: 1', 'rank: 0\n') },
  );
  check('places it last', { ...others, 'LAR-1.md': ready('estimate: 1') }, 'Place it last', {
    'LAR-1.md': ready('estimate: 1', 'rank: 400\n'),
  });
  check('places the first item of all', { 'LAR-1.md': ready('estimate: 1') }, 'Place it last', {
    'LAR-1.md': ready('estimate: 1', 'rank: 100\n'),
  });
  offers('offers only the end without a score', { ...others, 'LAR-1.md': ready('estimate: 1') }, ['Place it last']);
  offers('offers only the end for the lowest score', { ...others, 'LAR-1.md': ready(score(1)) }, ['Place it last']);
  check(
    'goes between two that are tied',
    { 'LAR-2.md': scored(100, 80), 'LAR-3.md': scored(100, 40), 'LAR-1.md': ready(score(60)) },
    'Place it by score: above LAR-3',
    { 'LAR-1.md': ready(score(60), 'rank: 200\n'), 'LAR-3.md': scored(300, 40) },
  );
});
