import { filesCheck } from '../ruleFinds.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;

describe('unranked', () => {
  const check = filesCheck('unranked');

  for (const status of ['ready', 'doing', 'review'])
    check(`speaks of an item that is ${status}`, { 'LAR-1.md': item(`status: ${status}`) }, [
      `LAR-1.md information “${status}”`,
    ]);
  for (const status of ['idea', 'planned', 'done', 'declined'])
    check(`is silent about one that is ${status}`, { 'LAR-1.md': item(`status: ${status}`) }, []);
  check('is silent with a rank', { 'LAR-1.md': item('status: ready\nrank: -0.5') }, []);
  check('leaves a rank that is no number to field-value', { 'LAR-1.md': item('status: ready\nrank: first') }, []);
  check('is silent about epics', { 'LAR-1.md': item('status: ready', 'epic') }, []);
});
