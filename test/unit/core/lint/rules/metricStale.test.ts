import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/metrics/m.md';

describe('metric-stale', () => {
  const check = (every: string, bullets: string, expected: readonly string[]): void => {
    it(`${every}: ${JSON.stringify(bullets)} → ${expected.join(', ')}`, () => {
      const text = `---\ntype: metric\n${every}\n---\n# M\n\n## Measurements\n\n${bullets}\n`;
      assert.deepEqual(liveOf('metric-stale', { [file]: text }).says(file), expected);
    });
  };
  check('every: month', '- 2026-01-31: 64', ['warning “64”']);
  check('every: month', '- 2026-02-01: 64', []);
  check('every: week', '- 2026-03-08: 1', []);
  check('every: week', '- 2026-03-07: 1.5. Sunny.', ['warning “1.5”']);
  check('every: 2 weeks', '- 2026-02-25: 1', []);
  check('every: 2 weeks', '- 2026-02-24: −1', ['warning “−1”']);
  check('every: quarter', '- 2025-11-02: 1', []);
  check('every: quarter', '- 2025-11-01: 1', ['warning “1”']);
  check('every: week', '- 2026-03-17: 2\n- 2026-01-01: 1', []);
  check('every: week', '- 2026-01-01: 1\n- soon: 2\n- 2026-02-30: 3\n- 2026-03-17: many', ['warning “1”']);
  check('every: week', '', []);
  check('every: day', '- 2025-01-01: 1', []);
  check('unit: kg', '- 2025-01-01: 1', []);
  check('every: week', '- 2027-01-01: 1', []);
});
