import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('done-unchecked-criteria', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('done-unchecked-criteria', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nstatus: done\n---\n# T\n\nX\n\n## Acceptance criteria\n\n- [ ] It is so.\n', 1);
  check('---\ntype: story\nstatus: done\n---\n# T\n\nX\n\n## Acceptance criteria\n\n- [x] It is so.\n', 0);
  check('---\ntype: story\nstatus: review\n---\n# T\n\nX\n\n## Acceptance criteria\n\n- [ ] It is so.\n', 0);
});
