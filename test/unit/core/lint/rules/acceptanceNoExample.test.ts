import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('acceptance-no-example', () => {
  const check = (criteria: string, expected: readonly string[], lint: string, status = 'ready'): void => {
    it(`${lint}: ${JSON.stringify(criteria)} → ${expected.join(', ') || 'nothing'}`, () => {
      const team = { 'backlog/TEAM.md': `---\ntype: team\nkey: LAR\n${lint}---\n# Team\n` };
      assert.deepEqual(ruleSays('acceptance-no-example', withCriteria(criteria, status), team), expected);
    });
  };
  const on = 'lint: { acceptance-no-example: warning }\n';
  check('- [ ] a', [], '');
  check('- [ ] a', ['warning “a”'], on);
  check('- [ ] a', ['hint “a”'], 'lint: { acceptance-no-example: hint }\n');
  check('- [ ] a', [], 'lint: { acceptance-no-example: off }\n');
  check('- [ ] a', [], 'lint: { acceptance-no-example: loud }\n');
  check('- [ ] a', [], on, 'planned');
  check('- [ ] a\n  - the one where it rains', [], on);
  check('- [ ] Given a, when b, then c', [], on);
  check('- [ ] Given a\n- [ ] When b\n- [ ] Then c', [], on);
  check('- [ ] When a, b is printed', ['warning “When a, b is printed”'], on);
  check('```gherkin\nGiven a\n```', [], on);
});
