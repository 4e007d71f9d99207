import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('assumption-untested', () => {
  const check = (lines: string, expected: readonly string[], status = 'ready', type = 'story'): void => {
    it(`${JSON.stringify(lines)}, ${status} → ${expected.join(', ') || 'nothing'}`, () => {
      const text = `---\ntype: ${type}\nstatus: ${status}\n---\n# T\n\n## Assumptions\n\n${lines}\n`;
      assert.deepEqual(ruleSays('assumption-untested', text), expected);
    });
  };
  check('- [ ] Cooks read.', ['warning “Cooks read.”']);
  check('- [ ] Cooks read.\n- [ ] Guests too.', ['warning “Cooks read.”', 'warning “Guests too.”'], 'doing');
  check('- [x] Cooks read.\n  - result: held: 5 of 6', []);
  check('- [ ] Cooks read.\n  - result: held: 5 of 6', ['warning “Cooks read.”']);
  check('- Cooks read.', []);
  check('None.', []);
  check('- [ ] Cooks read.', [], 'planned');
  check('- [ ] Cooks read.', [], 'idea', 'epic');
  check('- [ ] Cooks read.', [], 'done');
});
