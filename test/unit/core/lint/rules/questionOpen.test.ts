import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('question-open', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('question-open', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check(
    '---\ntype: story\nstatus: ready\n---\n# T\n\nX\n\n## Questions\n\n- [ ] Both?\n- [ ] (later) Colour?\n- [x] Done?\n',
    1,
  );
  check('---\ntype: story\nstatus: planned\n---\n# T\n\nX\n\n## Questions\n\n- [ ] Both?\n', 0);
});
