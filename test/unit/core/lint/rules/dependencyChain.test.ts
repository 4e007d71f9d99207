import assert from 'node:assert/strict';
import { changeCheck, filesCheck, ruleFinds } from '../ruleFinds.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
/** LAR-1 waits for LAR-2, and so on up to the last. */
const chain = (length: number, last = 'planned', more = ''): TestFiles =>
  Object.fromEntries(
    Array.from({ length }, (_, index) => {
      const needs = index + 1 < length ? `\ndepends-on: [LAR-${String(index + 2)}]` : more;
      return [`LAR-${String(index + 1)}.md`, item(`status: ${index + 1 < length ? 'planned' : last}${needs}`)];
    }),
  );

describe('dependency-chain', () => {
  const check = filesCheck('dependency-chain');

  check('takes three in a row', chain(4), []);
  check('speaks of four in a row', chain(5), ['LAR-1.md hint “LAR-2”']);
  check('speaks of a longer one once', chain(8), ['LAR-4.md hint “LAR-5”']);
  check('does not count what is done', chain(5, 'done'), []);
  check('does not count what is declined', chain(5, 'declined'), []);
  check('counts ideas', chain(5, 'idea'), ['LAR-1.md hint “LAR-2”']);
  check('leaves rings to dependency-cycle', chain(5, 'planned', '\ndepends-on: [LAR-1]'), []);
  check('leaves what leads into a ring alone', { ...chain(3, 'planned', '\ndepends-on: [LAR-2]') }, []);
  check(
    'points at the dependency that begins it',
    { ...chain(5), 'LAR-1.md': item('status: planned\ndepends-on: [LAR-4, LAR-2]') },
    ['LAR-1.md hint “LAR-2”'],
  );
  check('passes over ids that name nothing', { 'LAR-1.md': item('status: planned\ndepends-on: [LAR-2]') }, []);
  it('bears a very long row', () => assert.equal(ruleFinds('dependency-chain', chain(500)).length, 1));

  const follows = changeCheck('dependency-chain');

  follows('hears of the far end', chain(5), { 'LAR-5.md': item('status: done') }, ['LAR-1.md hint “LAR-2”'], []);
});
