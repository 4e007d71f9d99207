import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('example-many-when', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('example-many-when', withCriteria(criteria, status, type)), expected);
    });
  };
  check('- [ ] a\n  - Given b, when c, then d', []);
  check('- [ ] a\n  - Given b, when c, when d, then e', ['information “when”']);
  check('- [ ] a\n  - Given b\n  - When c\n  - Then d\n  - When e\n  - Then f', ['information “When”']);
  check('- [ ] a\n  - When b\n  - And c\n  - Then d', []);
  check('- [ ] When a, b is printed\n- [ ] When c, d is printed', []);
  check('- [ ] Given a, when b, then c\n- [ ] When d, then e', []);
  check('- [ ] Given a full list\n- [ ] When I print it, all is on paper\n- [ ] When I close it, it is gone', []);
  check('- [ ] a\n  - Given b, when c, then d, when it is e', []);
  check('- [ ] a\n  - Given b, then c, when d, when e', []);
  check('```gherkin\nGiven b\nWhen c\nThen d\nWhen e\nThen f\n```', ['information “When”']);
  check('```gherkin\nGiven b\nWhen c\nThen d\nGiven e\nWhen f\nThen g\n```', ['information “When”']);
  check('```gherkin\nScenario: a\nWhen c\nThen d\nScenario: b\nWhen e\nThen f\n```', []);
});
