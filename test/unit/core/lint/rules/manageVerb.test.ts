import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('manage-verb', () => {
  const check = (want: string, expected: string | undefined, status = 'planned'): void => {
    it(`“${want}” → ${expected ?? 'nothing'}`, () => {
      const text = `---\ntype: story\nstatus: ${status}\n---\n# T\n\nAs a cook, I want ${want}, so that I can manage and support guests.\n`;
      assert.deepEqual(ruleSays('manage-verb', text), expected === undefined ? [] : [`hint “${expected}”`]);
    });
  };
  check('to manage menus', 'manage');
  check('to be able to easily Manage my menus', 'Manage');
  check('to handle complaints', 'handle');
  check('to administer accounts', 'administer');
  check('to maintain a list of suppliers', 'maintain');
  check('to support guests', 'support');
  check('to have the option to manage menus', 'manage');
  check('to allow waiters to manage tables', 'manage');
  check('to manage menus', undefined, 'idea');
  check('to see who may manage menus', undefined);
  check('to print menus', undefined);
  check('support for French', undefined);
  check('a manager', undefined);
  check('to use Manage Pro', undefined);
  check('to Manage Pro', undefined);
  check('to see the support page', undefined);
});
