import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import { withCriteria } from '../withCriteria.js';

describe('example-incomplete', () => {
  const check = (criteria: string, expected: readonly string[], status?: string, type?: string): void => {
    it(`${JSON.stringify(criteria.slice(0, 100))} → ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(ruleSays('example-incomplete', withCriteria(criteria, status, type)), expected);
    });
  };
  const given = ['warning “Given”'];
  // In one bullet.
  check('- [ ] a\n  - Given an empty list, when I print it, then it says "none".', []);
  check('- [ ] a\n  - Given an empty list,\n    when I print it.', given);
  check('- [ ] a\n  - Given an empty list', given);
  check('- [ ] Given an empty list and a printer', given);
  check('- [ ] a\n  - given an empty list, and a printer that is on', ['warning “given”']);
  check('- [ ] a\n  - **Given** an empty list **When** I print it', given);
  check('- [ ] a\n  - Given an empty list When I print it Then it says "none"', []);
  check('- [ ] a\n  - Given an empty list when I print it then it is empty', []);
  // In several bullets.
  check('- [ ] a\n  - Given an empty list\n  - When I print it\n  - Then it says "none"', []);
  check('- [ ] a\n  - Given an empty list\n  - And a printer\n  - When I print it', given);
  check('- [ ] a\n  - Given an empty list\n  - the one where it rains', given);
  check('- [ ] Given an empty list\n- [ ] When I print it\n- [ ] Then it says "none"', []);
  check('- [ ] Given an empty list\n  - When I print it\n    - Then it says "none"', []);
  check('- [ ] Given an empty list, when I print it:\n  - it says "none"\n  - the printer stays off', []);
  check('- [ ] Given a\n- [ ] Given b\n- [ ] When c\n- [ ] Then d', []);
  // Rules about a state, and fields.
  check('- [ ] Given a closed kitchen, then the list says "closed"', []);
  check('- [ ] Given a closed kitchen, the list says "closed"', []);
  check('- [ ] Given a closed kitchen the list should say "closed"', []);
  check('- [ ] Given name and family name are mandatory', []);
  check('- [ ] A list is given to each guest', []);
  check('- [ ] When the kitchen closes, the list is emptied', []);
  check('- [ ] a\n  - the one where it is Monday', []);
  // Quoted text and code are no steps; broken input.
  check('- [ ] Given the text "when a, then b"', given);
  check('- [ ] Given `then`', given);
  check('-\n- [ ]\n  -', []);
  // Gherkin.
  check('```gherkin\nScenario: a\n  Given b\n  When c\n  Then d\n```', []);
  check('```gherkin\nBackground:\n  Given b\n\nScenario: a\n  Given b\n  When c\n```', given);
  check('```gherkin\nGiven b\n  """\n  When x\n  Then y\n  """\n```', given);
  check('```\nGiven b\n```', []);
  // Where it speaks.
  check('- [ ] Given a', [], 'idea');
  check('- [ ] Given a', given, 'review', 'task');
  check('- [ ] Given a', [], 'planned', 'epic');
});
