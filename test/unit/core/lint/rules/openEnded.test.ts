import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

const head = '---\ntype: story\nstatus: planned\n---\n# T\n\n';
const epic = '---\ntype: epic\nstatus: planned\n---\n# T\n\n';

describe('open-ended', () => {
  const check = (text: string, ...expected: readonly string[]): void => {
    it(`${JSON.stringify(text)} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('open-ended', text), expected);
    });
  };
  check(`${head}As a cook, I want salt, oil, etc., so that I cook and so on.\n`, 'warning “etc”', 'hint “and so on”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt, oil …\n`, 'warning “…”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt, oil, ...\n`, 'warning “...”');
  check(
    `${head}Salt.\n\n## Acceptance criteria\n\n- Including but not limited to salt\n`,
    'warning “Including but not limited to”',
  );
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt, oil and more\n`, 'warning “and more”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Five and more\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- More and more salt\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Shows Loading…\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Edits /etc/hosts\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Edits \`etc\`\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt, “oil, …”\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt, oil and pepper\n`);
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Numbers 1, 2, [...]\n`);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt, oil, etc., so that it tastes.\n');
  check(`${epic}Salt.\n\n## Acceptance criteria\n\n- salt, oil, etc.\n`);
  check(head);
});
