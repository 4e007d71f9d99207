import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('dependency-cycle', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('dependency-cycle', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: story\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1, {
    'backlog/LAR-2.md': '---\ntype: story\ndepends-on: LAR-1\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
  check('---\ntype: story\ndepends-on: LAR-1\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 1);
  check('---\ntype: story\ndepends-on: LAR-2\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n', 0, {
    'backlog/LAR-2.md': '---\ntype: story\n---\n# T\n\nAs a cook, I want salt, so that it tastes.\n',
  });
});
