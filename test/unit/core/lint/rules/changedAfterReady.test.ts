import assert from 'node:assert/strict';
import { findingsWithHistory, file, historySays } from '../historySays.js';
import { ruleSays } from '../lintOf.js';

const story = (criteria: string, fields = 'status: ready\nestimate: 3'): string =>
  `---\ntype: story\n${fields}\n---\n# T\n\n## Acceptance criteria\n\n${criteria}\n`;
const salt = '- [ ] There is salt.';
const pepper = '- [ ] There is pepper.';

describe('changed-after-ready', () => {
  const check = (
    name: string,
    text: string,
    past: Readonly<Record<string, string>>,
    expected: readonly string[],
  ): void => {
    it(name, async () => assert.deepEqual(await historySays('changed-after-ready', text, past), expected));
  };
  const ready = { '2026-03-02': story(salt, 'status: planned'), '2026-03-09': story(salt) };
  check('speaks about another wording', story('- [ ] There is sea salt.'), ready, ['warning “There is sea salt.”']);
  check('speaks about a new criterion', story(`${salt}\n${pepper}`), ready, ['warning “There is pepper.”']);
  check('speaks about one that is gone', story(salt), { '2026-03-09': story(`${salt}\n${pepper}`) }, [
    'warning “Acceptance criteria”',
  ]);
  check(
    'speaks about a section that is gone',
    '---\ntype: story\nstatus: ready\n---\n# T\n',
    { '2026-03-09': story(salt) },
    ['warning “T”'],
  );
  check('speaks about a new example', story(`${salt}\n  - the one with a spoon`), ready, ['warning “There is salt.”']);
  check('speaks about another estimate', story(salt, 'status: doing\nestimate: 5'), ready, ['warning “5”']);
  check('speaks once an item', story(`- [ ] A.\n${pepper}`, 'status: ready\nestimate: 5'), ready, ['warning “5”']);
  check('is silent about ticking', story('- [x] There is salt.', 'status: review\nestimate: 3'), ready, []);
  check(
    'is silent about order, line breaks and marks',
    story('* There is\n  pepper.\n* There is salt.'),
    { '2026-03-09': story(`${salt}\n${pepper}`) },
    [],
  );
  check('is silent about what was completed', story(salt), { '2026-03-09': story('', 'status: ready') }, []);
  check('is silent about an estimate written otherwise', story(salt, 'status: ready\nestimate: 3.0'), ready, []);
  check('is silent before ready', story('- [ ] Other.', 'status: planned'), { '2026-03-02': story(salt) }, []);
  check('is silent when it is done', story('- [x] Other.', 'status: done'), { '2026-03-02': story(salt) }, []);
  check(
    'counts from the last time it became ready',
    story(pepper),
    { '2026-03-02': story(salt), '2026-03-05': story(pepper, 'status: planned'), '2026-03-09': story(pepper) },
    [],
  );
  check(
    'counts from ready, not from doing',
    story(pepper, 'status: doing\nestimate: 3'),
    { '2026-03-02': story(salt), '2026-03-05': story(pepper, 'status: doing\nestimate: 3') },
    ['warning “There is pepper.”'],
  );
  check(
    'is silent when ready was never committed',
    story(pepper),
    { '2026-03-02': story(salt, 'status: planned') },
    [],
  );
  check(
    'compares scenarios in Gherkin',
    story('```gherkin\nThen pepper\n```'),
    { '2026-03-09': story('```gherkin\nThen salt\n```') },
    ['warning “…”'],
  );
  it('is silent without git', () => assert.deepEqual(ruleSays('changed-after-ready', story(pepper)), []));
  it('says what changed, and since which commit', async () => {
    const now = { [file]: story(`- [ ] A.\n${pepper}`, 'status: ready\nestimate: 5') };
    const [finding] = await findingsWithHistory('changed-after-ready', now, [['2026-03-09', { [file]: story(salt) }]]);
    assert.match(
      finding?.message ?? '',
      /ready on 2026-03-09 \(commit 0000001\) the estimate changed from 3 to 5, one criterion was reworded, one criterion was added\./,
    );
  });
});
