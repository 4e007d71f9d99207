import assert from 'node:assert/strict';
import { historySays } from '../historySays.js';
import { ruleSays } from '../lintOf.js';

describe('stale-planned', () => {
  const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}---\n# T\n`;
  const check = (name: string, fields: string, expected: readonly string[], type = 'story'): void => {
    it(name, () => assert.deepEqual(ruleSays('stale-planned', item(fields, type)), expected));
  };
  check('speaks after 180 days', 'status: planned\ncreated: 2025-09-18\n', ['information “planned”']);
  check('is silent on day 180', 'status: planned\ncreated: 2025-09-19\n', []);
  check('is silent without any date', 'status: planned\n', []);
  check('speaks about what is ready', 'status: ready\ncreated: 2025-01-01\n', ['information “ready”']);
  check('is silent about ideas', 'status: idea\ncreated: 2025-01-01\n', []);
  check('is silent about what is in progress', 'status: doing\ncreated: 2025-01-01\n', []);
  check('is silent about epics', 'status: planned\ncreated: 2025-01-01\n', [], 'epic');

  const checkPast = (name: string, created: string, changed: string | undefined, expected: readonly string[]): void => {
    it(name, async () => {
      const now = item(`status: planned\ncreated: ${created}\n`);
      const past = changed === undefined ? {} : { '2024-01-01': item('status: planned\n'), [changed]: now };
      assert.deepEqual(await historySays('stale-planned', now, past), expected);
    });
  };
  checkPast('counts from the last change where git tells it', '2026-03-01', '2025-09-18', ['information “planned”']);
  checkPast('is silent about what was changed since', '2024-01-01', '2025-09-19', []);
  checkPast('is silent about what was never committed', '2024-01-01', undefined, []);
  checkPast('does not look at later commits', '2024-01-01', '2026-03-19', ['information “planned”']);
});
