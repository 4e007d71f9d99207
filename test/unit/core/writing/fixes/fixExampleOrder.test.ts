import { checkFix } from './criteriaFixes.js';

describe('fixing example-order', () => {
  const title = 'Put the steps in order';
  checkFix(
    'example-order',
    '- a\n  - Given e\n  - Then b\n  - And c\n  - When d',
    title,
    '- a\n  - Given e\n  - When d\n  - Then b\n  - And c',
  );
  checkFix('example-order', '- a\n  - Given b, then c, when d');
  checkFix('example-order', '- a\n  - Given b\n  - Then c\n    - d\n  - When e');
  checkFix('example-order', '```gherkin\nGiven b\nThen c\nWhen d\n```');
});
