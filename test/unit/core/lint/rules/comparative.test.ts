import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

const head = '---\ntype: story\nstatus: planned\n---\n# T\n\n';
const epic = '---\ntype: epic\nstatus: planned\n---\n# T\n\n';

describe('comparative', () => {
  const check = (text: string, ...expected: readonly string[]): void => {
    it(`${JSON.stringify(text)} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('comparative', text), expected);
    });
  };
  check(
    `${head}As a cook, I want a better list, so that I eat more easily.\n`,
    'information “better”',
    'hint “more easily”',
  );
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- The list loads faster\n`, 'warning “faster”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Loads as fast as possible\n`, 'warning “as fast as possible”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- A more intuitive list\n`, 'warning “more intuitive”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Loads faster than before\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Loads 20 % faster\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Loads faster by 2 seconds\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Shows more items\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Shows more daily items\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- As soon as the list loads\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Says which is faster\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Uses Faster Payments\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- As far as possible\n`);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt faster, so that it tastes.\n');
  check(`${epic}Salt.\n\n## Acceptance criteria\n\n- salt faster\n`);
  check(head);
});
