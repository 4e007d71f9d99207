import assert from 'node:assert/strict';
import { historySays } from '../historySays.js';
import { ruleSays } from '../lintOf.js';

const item = (fields: string, type = 'story'): string => `---\ntype: ${type}\n${fields}\n---\n# T\n`;
const doing = 'status: doing';
const blocked = `${doing}\nblocked: no printer`;

describe('blocked-old', () => {
  const check = (
    name: string,
    fields: string,
    past: Readonly<Record<string, string>>,
    expected: readonly string[],
  ): void => {
    it(name, async () => {
      const texts = Object.fromEntries(Object.entries(past).map(([day, then]) => [day, item(then)]));
      assert.deepEqual(await historySays('blocked-old', item(fields), texts), expected);
    });
  };
  // Today is Wednesday, 18 March.
  check('speaks after more than three working days', blocked, { '2026-03-12': blocked }, ['warning “no printer”']);
  check('does not count the weekend', blocked, { '2026-03-13': blocked }, []);
  check(
    'counts from the day it was blocked again',
    blocked,
    { '2026-03-02': blocked, '2026-03-16': doing, '2026-03-17': blocked },
    [],
  );
  check(
    'goes on when the reason changes',
    blocked,
    { '2026-03-10': `${doing}\nblocked: no paper`, '2026-03-17': blocked },
    ['warning “no printer”'],
  );
  check(
    'goes on through a file that could not be read',
    blocked,
    { '2026-03-10': blocked, '2026-03-12': 'x: [', '2026-03-17': blocked },
    ['warning “no printer”'],
  );
  check('is silent before it was committed', blocked, { '2026-03-02': doing }, []);
  check(
    'is silent about what has not begun',
    'status: ready\nblocked: no printer',
    { '2026-03-02': 'status: ready\nblocked: no printer' },
    [],
  );
  check('is silent when it goes on', doing, { '2026-03-02': blocked }, []);
  it('is silent without git', () => assert.deepEqual(ruleSays('blocked-old', item(blocked)), []));
});
