import { countCheck } from '../lintOf.js';

describe('field-missing', () => {
  const check = countCheck('field-missing');
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
