import assert from 'node:assert/strict';
import type { TestFiles } from '../../../../support/backlogOf.js';
import { fixed, offered } from './fixed.js';

const ranked = (rank: string): string => `---\ntype: story\nstatus: planned\nrank: ${rank}\n---\n# T\n`;

describe('fixing rank-equal', () => {
  const check = (name: string, files: TestFiles, title: string, expected: TestFiles): void => {
    it(name, async () => assert.deepEqual(await fixed('rank-equal', files, title), expected));
  };
  const offers = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, async () => assert.deepEqual(await offered('rank-equal', files), expected));
  };

  check(
    'moves the second between the first and the next',
    { 'LAR-1.md': ranked('100'), 'LAR-2.md': ranked('100'), 'LAR-3.md': ranked('200') },
    'Spread LAR-1, LAR-2: the order stays',
    { 'LAR-2.md': ranked('150') },
  );
  check(
    'moves the last ones down',
    { 'LAR-1.md': ranked('100'), 'LAR-2.md': ranked('100.0'), 'LAR-3.md': ranked('100') },
    'Spread LAR-1, LAR-2, LAR-3: the order stays',
    { 'LAR-2.md': ranked('200'), 'LAR-3.md': ranked('300') },
  );
  offers('offers one way', { 'LAR-1.md': ranked('1'), 'LAR-2.md': ranked('1') }, [
    'Spread LAR-1, LAR-2: the order stays',
  ]);
});
