import { checkFix } from './criteriaFixes.js';

const both = 'when [your words: what happens], then [your words: what one sees]';

describe('fixing example-incomplete', () => {
  const check = (criteria: string, title: string, expected: string): void =>
    checkFix('example-incomplete', criteria, title, expected);
  check('- [ ] Given a list.', 'Add “when …, then …”', `- [ ] Given a list, ${both}.`);
  check(
    '- a\n  - Given b,\n    when c',
    'Add “then …”',
    '- a\n  - Given b,\n    when c, then [your words: what one sees]',
  );
  check(
    '- a\n  * Given b\n  * When c\n- d',
    'Add “then …”',
    '- a\n  * Given b\n  * When c\n  * Then [your words: what one sees]\n- d',
  );
  check(
    '```gherkin\nScenario: s\n  Given b\n  And c\n\nScenario: t\n  Given d\n```',
    'Add “when …, then …”',
    '```gherkin\nScenario: s\n  Given b\n  And c\n  When [your words: what happens]\n  Then [your words: what one sees]\n\nScenario: t\n  Given d\n```',
  );
});
