import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('example-order', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('example-order', withCriteria(criteria, status, type)), expected);
    });
  };
  check('- [ ] a\n  - Given b, when c, then d', []);
  check('- [ ] a\n  - Given b, then c, when d', ['warning “when”']);
  check('- [ ] a\n  - When b, given c, then d', ['warning “given”']);
  check('- [ ] a\n  - Given b\n  - Then c\n  - When d', ['warning “When”']);
  check('- [ ] a\n  - When b\n  - Then c', []);
  check('- [ ] a\n  - Given b, and c, when d, and e, then f, and g', []);
  check('- [ ] a\n  - Given b, when c, and when d, then e', []);
  check('- [ ] a\n  - Given b, when c, then d. Given e, when f, then g.', []);
  check('- [ ] a\n  - Given b, when c, then the list is empty, when it is opened next', []);
  check('- [ ] a\n  - Given b, when c, then d, given that e', ['warning “given”']);
  check('- [ ] a\n  - Given b, when c, then I read "given, when, then"', []);
  check('- [ ] a\n  - Given b, when c, then d, and then e, then f', []);
  check('- [ ] a\n  - Given b\n  - When c\n  - Then d\n  - Given e\n  - When f\n  - Then g', []);
  check('- [ ] The list is printed, when the cook asks, given there is paper', []);
  check('```gherkin\nGiven b\nThen c\nWhen d\n```', ['warning “When”']);
  check('```gherkin\nGiven b\nWhen c\nThen d\nGiven e\nWhen f\nThen g\n```', []);
  check('- [ ] Given b, then c, when d', [], 'idea');
});
