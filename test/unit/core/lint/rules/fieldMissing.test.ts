import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('field-missing', () => {
  const check = (text: string, findings: number | 'some', others?: TestFiles): void => {
    it(`${JSON.stringify(text.slice(0, 90))} → ${findings}`, () => {
      const found = ruleSays('field-missing', text, others);
      if (findings === 'some') assert.ok(found.length > 0);
      else assert.equal(found.length, findings, found.join('\n'));
    });
  };
  check('---\ntype: bug\nstatus: planned\n---\n# T\n', 1);
  check('---\ntype: bug\nstatus: planned\nseverity: low\n---\n# T\n', 0);
  check('---\ntype: sprint\nstart: 2026-01-01\n---\n# T\n', 1);
  check('---\ntype: task\nstatus: planned\n---\n# T\n', 1);
  check('---\ntype: task\nstatus: planned\n---\n# T\n\nBecause.\n', 0);
  check('---\ntype: task\n---\n# T\n', 0);
  check('---\ntype: spike\nstatus: done\ntimebox: 2d\nstarted: 2026-01-01\n---\n# T\n\nBecause.\n', 1);
  check('---\ntype: story\nstatus: doing\n---\n# T\n', 1);
  check('---\ntype: story\nstatus: doing\nstarted: yesterday\n---\n# T\n', 0);
  check('---\ntype: bug\nstatus: ready\nseverity: low\n---\n# T\n', 1);
  check('---\ntype: bug\nstatus: ready\nseverity: low\n---\n# T\n\n## Steps to reproduce\n\n1. Look.\n', 0);
  check('---\ntype: bug\nstatus: declined\n---\n# T\n', 0);
});
