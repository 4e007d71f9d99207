import { checkFix } from './criteriaFixes.js';

describe('fixing example-many-when', () => {
  const check = (criteria: string, title?: string, expected?: string): void =>
    checkFix('example-many-when', criteria, title, expected);
  const and = (word: string, other: string): string => `Change “${word}” to “${other}”: both are one action`;
  check('- a\n  - Given b, when c, when d, then e', and('when', 'and'), '- a\n  - Given b, when c, and d, then e');
  check('```gherkin\nWhen c\nWhen d\nThen e\n```', and('When', 'And'), '```gherkin\nWhen c\nAnd d\nThen e\n```');
  check(
    '- a\n  - Given b\n  - And c\n  - When d\n  - Then e\n  - When f\n  - Then g',
    'Make it two examples',
    '- a\n  - Given b\n  - And c\n  - When d\n  - Then e\n  - Given b\n  - And c\n  - When f\n  - Then g',
  );
  check('- a\n  - Given b, when c, then d, when e, then f');
});
