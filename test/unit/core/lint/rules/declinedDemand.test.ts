import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';
const item = (date: string, status = 'declined\nreason: stale'): string =>
  `---\ntype: story\nstatus: ${status}\n---\n# T\n\n## Decisions\n\n- ${date}declined. No vans.\n`;
const feedback = (date: string, from: string, importance: number, on = 'LAR-1'): string =>
  `---\ntype: feedback\ndate: ${date}\nfrom: ${from}\nimportance: ${String(importance)}\nitems: ${on}\n---\n> Please.\n`;
const found = ['information “2026-02-20: declined. No vans.”'];

describe('declined-demand', () => {
  const check = (name: string, text: string, statements: readonly string[], expected: readonly string[]): void => {
    it(name, () => {
      const files = Object.fromEntries(statements.map((each, at) => [`backlog/feedback/${String(at)}.md`, each]));
      assert.deepEqual(liveOf('declined-demand', { ...files, [file]: text }).says(file), expected);
    });
  };
  const declined = item('2026-02-20: ');
  check('is silent without feedback', declined, [], []);
  check('speaks when one critical statement came', declined, [feedback('2026-03-01', 'a', 3)], found);
  check('adds up milder ones', declined, [feedback('2026-03-01', 'a', 2), feedback('2026-03-02', 'b', 1)], found);
  check('is silent below 3', declined, [feedback('2026-03-01', 'a', 2)], []);
  check('does not count what was known', declined, [feedback('2026-02-20', 'a', 3)], []);
  check(
    'counts a voice once, by what it said last',
    declined,
    [feedback('2026-02-01', 'a', 3), feedback('2026-03-01', 'a', 3), feedback('2026-03-02', 'b', 2)],
    [],
  );
  check('does not count the future', declined, [feedback('2026-04-01', 'a', 3)], []);
  check('does not count other items', declined, [feedback('2026-03-01', 'a', 3, 'LAR-2')], []);
  check('cannot judge a decision without a date', item(''), [feedback('2026-03-01', 'a', 3)], []);
  check('nor one with a day that does not exist', item('2026-02-30: '), [feedback('2026-03-01', 'a', 3)], []);
  check('is silent about an open item', item('2026-02-20: ', 'planned'), [feedback('2026-03-01', 'a', 3)], []);

  it('judges anew when feedback comes, changes and goes', () => {
    const other = 'backlog/feedback/x.md';
    const { change, says } = liveOf('declined-demand', {
      [file]: declined,
      'backlog/items/LAR-2.md': item('', 'idea'),
    });
    change({ [other]: feedback('2026-03-01', 'a', 3) });
    assert.deepEqual(says(file), found);
    change({ [other]: feedback('2026-03-01', 'a', 3, 'LAR-2') });
    assert.deepEqual(says(file), []);
    change({ [other]: feedback('2026-03-01', 'a', 3) });
    change({ [other]: undefined });
    assert.deepEqual(says(file), []);
  });
  it('says how much', () => {
    const { found: all } = liveOf('declined-demand', {
      [file]: declined,
      'backlog/f.md': feedback('2026-03-01', 'a', 3),
    });
    assert.match(all(file)[0]?.message ?? '', /rose by 3 since you said no on 2026-02-20 \(from 0 to 3, 1 voice\)/);
  });
});
