import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('acceptance-many', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('acceptance-many', withCriteria(criteria, status, type)), expected);
    });
  };
  const bullets = (count: number): string =>
    Array.from({ length: count }, (_, at) => `- [ ] dish ${at} is there\n  - the one where it rains`).join('\n');
  check(bullets(8), []);
  check(bullets(9), ['warning “Acceptance criteria”']);
  check(bullets(9), ['warning “Acceptance criteria”'], 'ready', 'bug');
  check(bullets(30), [], 'planned', 'task');
  check(bullets(9), [], 'idea');
  // Three examples over three bullets each are three criteria.
  check('- [ ] Given a\n- [ ] When b\n- [ ] Then c\n'.repeat(3), []);
  check(`${bullets(8)}\n\n\`\`\`gherkin\nGiven a\nWhen b\nThen c\n\`\`\``, ['warning “Acceptance criteria”']);
  check('', []);
});
