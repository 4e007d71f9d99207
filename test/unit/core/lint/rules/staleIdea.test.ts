import assert from 'node:assert/strict';
import { historySays } from '../historySays.js';
import { ruleSays } from '../lintOf.js';

describe('stale-idea', () => {
  const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}---\n# T\n`;
  const check = (name: string, fields: string, expected: readonly string[], type = 'story'): void => {
    it(name, () => assert.deepEqual(ruleSays('stale-idea', item(fields, type)), expected));
  };
  check('speaks after 120 days', 'status: idea\ncreated: 2025-11-17\n', ['information “idea”']);
  check('is silent on day 120', 'status: idea\ncreated: 2025-11-18\n', []);
  check('is silent without any date', 'status: idea\n', []);
  check('is silent about what is planned', 'status: planned\ncreated: 2025-01-01\n', []);
  check('points at the title without a status', 'created: 2025-01-01\n', ['information “T”']);

  const checkPast = (name: string, created: string, changed: string | undefined, expected: readonly string[]): void => {
    it(name, async () => {
      const now = item(`status: idea\ncreated: ${created}\n`);
      const past = changed === undefined ? {} : { '2024-01-01': item('status: idea\n'), [changed]: now };
      assert.deepEqual(await historySays('stale-idea', now, past), expected);
    });
  };
  checkPast('counts from the last change where git tells it', '2026-03-01', '2025-11-17', ['information “idea”']);
  checkPast('is silent about what was changed since', '2024-01-01', '2025-11-18', []);
  checkPast('is silent about what was never committed', '2024-01-01', undefined, []);
  checkPast('does not look at later commits', '2024-01-01', '2026-03-19', ['information “idea”']);
});
