import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('story-atomic-role', () => {
  const check = (role: string, expected: string | undefined, status = 'planned'): void => {
    it(`“${role}” → ${expected ?? 'nothing'}`, () => {
      const text = `---\ntype: story\nstatus: ${status}\n---\n# T\n\nAs ${role}, I want salt, so that it tastes.\n`;
      const found = ruleSays('story-atomic-role', text);
      assert.deepEqual(found, expected === undefined ? [] : [`information “${expected}”`]);
    });
  };
  check('a coach and a parent', 'and a parent');
  check('a coach or parent', 'or parent');
  check('teachers and students', 'and students');
  check('a buyer/seller', '/seller');
  check('an owner & admin', '& admin');
  check('a parent of two children and a coach of a team', 'and a coach');
  check('an archive manager or records keeper', 'or records keeper');
  check('a coach and/or a parent', 'and/or a parent');
  check('a coach and a parent', undefined, 'idea');
  check('a research and development lead', undefined);
  check('a Sales and Marketing manager', undefined);
  check('a health and safety officer', undefined);
  check('a customer and account manager', undefined);
  check('a member of the food and drink team', undefined);
  check('a user who buys and sells', undefined);
  check('a head of design and research', undefined);
  check('a user of tablets and phones', undefined);
  check('a cook', undefined);
  it('says nothing without a role', () => {
    assert.deepEqual(ruleSays('story-atomic-role', '---\ntype: story\nstatus: ready\n---\n# Coach and parent\n'), []);
  });
});
