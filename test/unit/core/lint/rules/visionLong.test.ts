import { changeCheck, filesCheck } from '../ruleFinds.js';

const goal = (fields: string): string => `---\ntype: goal\n${fields}\n---\n# G\n`;
const goals = { 'g.md': goal('') };
const vision = (words: number, more = ''): string =>
  `---\ntype: vision\n---\n# V\n\n${'word '.repeat(words).trim()}\n${more}`;

describe('vision-long', () => {
  const check = filesCheck('vision-long');

  check('takes sixty words', { ...goals, 'VISION.md': vision(60) }, []);
  check('points at what is over', { ...goals, 'VISION.md': vision(62) }, ['VISION.md warning “word word”']);
  check('counts no dashes', { ...goals, 'VISION.md': vision(60).replace('word word', 'word – word') }, []);
  check('reads the first paragraph only', { ...goals, 'VISION.md': vision(50, `\n${'more '.repeat(50)}\n`) }, []);
  check('asks nobody who has neither goals nor metrics', { 'VISION.md': vision(62) }, []);
  check('is silent about an empty vision', { ...goals, 'VISION.md': '---\ntype: vision\n---\n# V\n' }, []);

  const follows = changeCheck('vision-long');

  follows(
    'hears of the first metric',
    { 'VISION.md': vision(61) },
    { 'm.md': '---\ntype: metric\n---\n# M\n' },
    [],
    ['VISION.md warning “word”'],
  );
});
