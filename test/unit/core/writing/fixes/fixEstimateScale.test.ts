import assert from 'node:assert/strict';
import { fixed, offered } from './fixed.js';

const item = (estimate: string): string => `---\ntype: story\nstatus: ready\nestimate: ${estimate}\n---\n# T\n`;
const team = { 'TEAM.md': '---\ntype: team\nkey: LAR\nscale: [1, 2, 3, 5, 8]\n---\n# Team\n' };

describe('fixing estimate-scale', () => {
  const offers = (estimate: string, expected: readonly string[]): void => {
    it(`${estimate}: ${expected.join(' | ')}`, async () =>
      assert.deepEqual(await offered('estimate-scale', { ...team, 'LAR-1.md': item(estimate) }), expected));
  };
  offers('4', ['Change 4 to 5', 'Change 4 to 3']);
  offers('40', ['Change 40 to 8']);
  offers('0.4', ['Change 0.4 to 1']);
  it('writes the nearest', async () => {
    const files = { ...team, 'LAR-1.md': item('6 # rough') };
    assert.deepEqual(await fixed('estimate-scale', files, 'Change 6 to 5'), { 'LAR-1.md': item('5 # rough') });
  });
});
