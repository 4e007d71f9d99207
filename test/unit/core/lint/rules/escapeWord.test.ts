import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

const head = '---\ntype: story\nstatus: planned\n---\n# T\n\n';
const epic = '---\ntype: epic\nstatus: planned\n---\n# T\n\n';

describe('escape-word', () => {
  const check = (text: string, ...expected: readonly string[]): void => {
    it(`${JSON.stringify(text)} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('escape-word', text), expected);
    });
  };
  check(
    `${head}As a cook, I want salt where possible, so that I eat if possible.\n`,
    'warning “where possible”',
    'hint “if possible”',
  );
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt, if applicable\n`, 'warning “if applicable”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt and/or oil\n`, 'warning “and/or”');
  check(`${head}Salt.\n\n## Acceptance criteria\n\n- Salt and / or oil\n`, 'warning “and / or”');
  check(`${head}As a cook, I want salt as needed, so that it tastes.\n`, 'information “as needed”');
  check(`${head}As a cook, I want salt if required by law, so that it tastes.\n`);
  check(`${head}As a cook, I want a required field, so that it tastes.\n`);
  check(`${head}As a cook, I want to mark salt as required, so that it tastes.\n`);
  check(`${head}As a cook, I want to use the AND/OR operators, so that it tastes.\n`);
  check(`${head}As a cook, I want salt and oil or sugar, so that it tastes.\n`);
  check(`${head}As a cook, I want salt as appropriate for guests, so that it tastes.\n`);
  check(`${head}As a cook, I want salt “where possible”, so that it tastes.\n`);
  check('---\ntype: story\n---\n# T\n\nAs a cook, I want salt where possible, so that it tastes.\n');
  check(`${epic}Salt.\n\n## Acceptance criteria\n\n- salt where possible\n`);
  check(head);
});
