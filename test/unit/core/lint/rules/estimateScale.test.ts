import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('estimate-scale', () => {
  const check = (
    estimate: string,
    expected: readonly string[],
    team = 'scale: [1, 2, 3, 5, 8]\n',
    status = 'ready',
  ): void => {
    it(`${estimate} with ${JSON.stringify(team)}, ${status} → ${expected.join(', ') || 'nothing'}`, () => {
      const text = `---\ntype: story\nstatus: ${status}\n${estimate}---\n# T\n`;
      const others = { 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${team}---\n# Team\n` };
      assert.deepEqual(ruleSays('estimate-scale', text, others), expected);
    });
  };
  check('estimate: 3\n', []);
  check('estimate: 3.0\n', []);
  check('estimate: 4\n', ['warning “4”']);
  check('estimate: 0\n', ['warning “0”']);
  check('estimate: 4\n', ['warning “4”'], undefined, 'review');
  check('', []);
  check('estimate: large\n', []);
  check('estimate: 4\n', [], '');
  check('estimate: 4\n', [], 'scale: []\n');
  check('estimate: 4\n', [], 'scale: [1, 2]\nestimate: count\n');
  check('estimate: 4\n', [], undefined, 'planned');
});
