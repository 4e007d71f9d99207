import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/metrics/m.md';

describe('metric-off', () => {
  const check = (fields: string, bullets: string, expected: readonly string[]): void => {
    it(`${JSON.stringify(fields)}: ${JSON.stringify(bullets)} → ${expected.join(', ')}`, () => {
      const text = `---\ntype: metric\n${fields}\n---\n# M\n\n## Measurements\n\n${bullets}\n`;
      assert.deepEqual(liveOf('metric-off', { [file]: text }).says(file), expected);
    });
  };
  check('better: down\nalert: 2', '- 2026-03-01: 1.9\n- 2026-03-15: 2.3. Worst.', ['warning “2.3”']);
  check('better: down\nalert: 2', '- 2026-03-15: 2', []);
  check('better: down\nalert: 2', '- 2026-03-15: 1.9\n- 2026-03-01: 2.3', []);
  check('better: up\nalert: 65', '- 2026-03-15: 64', ['warning “64”']);
  check('better: up\nalert: 65', '- 2026-03-15: 65', []);
  check('better: up\nalert: 0', '- 2026-03-15: -1', ['warning “-1”']);
  check('target: 85\nalert: 65', '- 2026-03-15: 64', ['warning “64”']);
  check('target: 1\nalert: 2', '- 2026-03-15: 3', ['warning “3”']);
  check('alert: 2', '- 2026-03-15: 3', []);
  check('better: down', '- 2026-03-15: 3', []);
  check('better: down\nalert: two', '- 2026-03-15: 3', []);
  check('better: down\nalert: 2', '', []);
  check('better: down\nalert: 2', '- 2026-03-15: 1\n- 2026-03-15: 3', ['warning “3”']);
});
