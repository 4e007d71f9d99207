import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

const head = '---\ntype: story\nstatus: planned\n---\n# T\n\n';
const epic = '---\ntype: epic\nstatus: planned\n---\n# T\n\n';

describe('unquantified-time', () => {
  const check = (text: string, ...expected: readonly string[]): void => {
    it(`${JSON.stringify(text)} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('unquantified-time', text), expected);
    });
  };
  check(`${head}As a cook, I want salt quickly, so that I eat soon.\n`, 'information “quickly”', 'hint “soon”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Loads quickly\n`, 'warning “quickly”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Updates in real time\n`, 'warning “in real time”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Updates immediately\n`, 'information “immediately”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Loads quickly, within 2 seconds\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Runs periodically (every hour)\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Says “Coming soon”\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Coming soon items are grey\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- As soon as salt is there\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Frequently asked questions\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- A real-time strategy\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Opens Quick View\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Shows how quickly it ran\n`);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt quickly, so that it tastes.\n');
  check(`${epic}Salt.\n\n## Acceptance criteria\n\n- salt quickly\n`);
  check(head);
});
