import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('front-matter', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('front-matter', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\nestimate: 3\nestimate: 5\n---\n# T\n', 1);
  check('---js\nthrow 1\n---\n# T\n', 1);
  check('---\ntype: story\n# T\n', 1);
  check('---\ntype: &a story\n---\n# T\n', 1);
  check('\ufeff---\r\ntype: story\r\n---\r\n# T\r\n', 0);
  check('---\ntype: story\n---\n# T\n\ntext\n\n---\n\nmore\n', 0);
});
