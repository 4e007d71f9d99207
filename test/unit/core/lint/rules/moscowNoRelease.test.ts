import { filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;

describe('moscow-no-release', () => {
  const check = filesCheck('moscow-no-release');

  check('speaks of a label without a release', { 'LAR-1.md': item('status: planned\nmoscow: must') }, [
    'LAR-1.md hint “must”',
  ]);
  check('is silent with a release', { 'LAR-1.md': item('status: planned\nmoscow: must\nrelease: 1.4') }, []);
  check(
    'leaves a release of the wrong shape to field-value',
    { 'LAR-1.md': item('status: planned\nmoscow: must\nrelease: [1.4]') },
    [],
  );
  check('is silent about ideas', { 'LAR-1.md': item('moscow: must') }, []);
  check('is silent about done items', { 'LAR-1.md': item('status: done\nmoscow: must') }, []);
});
