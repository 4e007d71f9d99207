import assert from 'node:assert/strict';
import type { TestFiles } from '../../../../support/backlogOf.js';
import { fixed, offered } from './fixed.js';

const must = (more = ''): string => `---\ntype: story\nstatus: planned\n${more}---\n# T\n`;
const release = (status: string, title: string): string => `---\ntype: release\nstatus: ${status}\n---\n# ${title}\n`;
const files = {
  'releases/1.3.md': release('shipped', '1.3'),
  'releases/1.4.md': release('planned', '1.4 Trust'),
  'LAR-1.md': must('moscow: must\n'),
};

describe('fixing moscow-no-release', () => {
  const check = (name: string, files: TestFiles, title: string, expected: TestFiles): void => {
    it(name, async () => assert.deepEqual(await fixed('moscow-no-release', files, title), expected));
  };
  const offers = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, async () => assert.deepEqual(await offered('moscow-no-release', files), expected));
  };

  check('names a planned release', files, 'Put it into 1.4 Trust', {
    'LAR-1.md': must('release: 1.4\nmoscow: must\n'),
  });
  check('takes the label out', files, 'Take “moscow” out', { 'LAR-1.md': must() });
  offers('offers no shipped release', files, ['Put it into 1.4 Trust', 'Take “moscow” out']);
});
