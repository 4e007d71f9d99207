import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const cook = 'backlog/personas/cook.md';
const persona = '---\ntype: persona\n---\n# Cook\n';
const feedback = (date: string, who: string): string =>
  `---\ntype: feedback\ndate: ${date}\nfrom: a\n${who === '' ? '' : `persona: ${who}\n`}---\n> q\n`;
const found = ['information “Cook”'];

describe('persona-silent', () => {
  const check = (name: string, statements: readonly string[], expected: readonly string[]): void => {
    it(name, () => {
      const files = Object.fromEntries(statements.map((each, at) => [`backlog/feedback/${String(at)}.md`, each]));
      assert.deepEqual(liveOf('persona-silent', { ...files, [cook]: persona }).says(cook), expected);
    });
  };
  check('speaks after sixty days', [feedback('2026-01-17', 'cook')], found);
  check('is silent for fifty-nine', [feedback('2026-01-18', 'cook')], []);
  check('counts from the last statement', [feedback('2025-01-01', 'Cook'), feedback('2026-03-01', 'COOK')], []);
  check('does not count the future', [feedback('2026-01-01', 'cook'), feedback('2026-05-01', 'cook')], found);
  check('does not count others', [feedback('2026-01-01', 'cook'), feedback('2026-03-01', 'guest')], found);
  check('speaks about who was never heard, when we have listened that long', [feedback('2026-01-01', 'guest')], found);
  check('is silent when we have not', [feedback('2026-03-01', '')], []);
  check('is silent where no feedback is kept', [], []);
  check('passes over feedback without a date', ['---\ntype: feedback\npersona: cook\n---\n> q\n'], []);

  it('judges anew when feedback comes and goes', () => {
    const old = { [cook]: persona, 'backlog/feedback/1.md': feedback('2026-01-01', 'cook') };
    const { change, says } = liveOf('persona-silent', old);
    change({ 'backlog/feedback/2.md': feedback('2026-03-01', 'cook') });
    assert.deepEqual(says(cook), []);
    change({ 'backlog/feedback/2.md': undefined });
    assert.deepEqual(says(cook), found);
  });
  it('judges anew on another day', () => {
    let today = '2026-02-01';
    const files = { [cook]: persona, 'backlog/feedback/1.md': feedback('2026-01-01', 'cook') };
    const { change, says } = liveOf('persona-silent', files, { today: () => today });
    assert.deepEqual(says(cook), []);
    today = '2026-03-18';
    change({ 'backlog/items/LAR-1.md': '---\ntype: story\n---\n# T\n' });
    assert.deepEqual(says(cook), found);
  });
});
