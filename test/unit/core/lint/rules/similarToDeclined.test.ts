import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';

const sentence = (role: string): string => `# Salt\n\nAs a ${role}, I want to order salt, so that it tastes.\n`;
const open = (status: string, role = 'cook'): string => `---\ntype: story\nstatus: ${status}\n---\n${sentence(role)}`;
const declined = (decisions = ''): string =>
  `---\ntype: story\nstatus: declined\nreason: off-strategy\n---\n${sentence('cook')}${decisions}`;

describe('similar-to-declined', () => {
  const found = (one: string, other: string) =>
    lintOf({ 'backlog/LAR-1.md': one, 'backlog/LAR-2.md': other }).filter(({ rule }) => rule === 'similar-to-declined');
  const check = (name: string, other: string, expected: number): void => {
    it(name, () => assert.equal(found(declined(), other).length, expected));
  };
  check('an idea that wants the same', open('idea'), 1);
  check('an open story that wants the same', open('ready'), 1);
  check('a done story is silent', open('done'), 0);
  check('another declined one is silent', declined(), 0);
  check('another role is silent', open('idea', 'guest'), 0);
  check('another want is silent', open('idea').replaceAll('salt', 'beer'), 0);

  it('shows the decision', () => {
    const decisions = '\n## Decisions\n\n- 2026-02-20: declined. We sell no salt. Never did.\n  - told: 2026-02-21\n';
    const [finding] = found(declined(decisions), open('idea'));
    assert.equal(finding?.severity, 'information');
    assert.equal(finding.item, 'LAR-2');
    for (const part of ['LAR-1', '“Salt”', 'off-strategy', 'We sell no salt']) {
      assert.ok(finding.message.includes(part), finding.message);
    }
    assert.equal(finding.related?.[0]?.file, 'backlog/LAR-1.md');
  });
});
