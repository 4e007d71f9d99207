import assert from 'node:assert/strict';
import { ruleFinds, ruleFindsAfter } from '../ruleFinds.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const goals = { 'g.md': goal('') };
const vision = (words: number, more = ''): string =>
  `---\ntype: vision\n---\n# V\n\n${'word '.repeat(words).trim()}\n${more}`;

describe('vision-long', () => {
  const check = (name: string, files: TestFiles, expected: readonly string[]): void => {
    it(name, () => assert.deepEqual(ruleFinds('vision-long', files), expected));
  };

  check('takes sixty words', { ...goals, 'VISION.md': vision(60) }, []);
  check('points at what is over', { ...goals, 'VISION.md': vision(62) }, ['VISION.md warning “word word”']);
  check('counts no dashes', { ...goals, 'VISION.md': vision(60).replace('word word', 'word – word') }, []);
  check('reads the first paragraph only', { ...goals, 'VISION.md': vision(50, `\n${'more '.repeat(50)}\n`) }, []);
  check('asks nobody who has neither goals nor metrics', { 'VISION.md': vision(62) }, []);
  check('is silent about an empty vision', { ...goals, 'VISION.md': '---\ntype: vision\n---\n# V\n' }, []);

  const follows = (
    name: string,
    files: TestFiles,
    change: Readonly<Record<string, string | undefined>>,
    before: readonly string[],
    after: readonly string[],
  ): void => {
    it(name, () => assert.deepEqual(ruleFindsAfter('vision-long', files, change), [before, after]));
  };

  follows(
    'hears of the first metric',
    { 'VISION.md': vision(61) },
    { 'm.md': '---\ntype: metric\n---\n# M\n' },
    [],
    ['VISION.md warning “word”'],
  );
});
