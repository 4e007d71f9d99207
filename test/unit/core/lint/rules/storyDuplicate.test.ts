import assert from 'node:assert/strict';
import { lintOf } from '../lintOf.js';

const story = (want: string, { role = 'cook', status = 'idea' } = {}): string =>
  `---\ntype: story\nstatus: ${status}\n---\n# T\n\nAs a ${role}, I want ${want}, so that it tastes.\n`;

describe('story-duplicate', () => {
  const check = (name: string, one: string, other: string, speaks: boolean): void => {
    it(name, () => {
      const found = lintOf({ 'backlog/LAR-9.md': one, 'backlog/LAR-10.md': other }).filter(
        ({ rule }) => rule === 'story-duplicate',
      );
      // The younger one is the duplicate.
      const expected = speaks ? [['backlog/LAR-10.md', 'warning', 'LAR-9']] : [];
      assert.deepEqual(
        found.map(({ file, severity, about }) => [file, severity, about]),
        expected,
      );
    });
  };
  const same = (one: string, other: string): void => check(`“${one}” is “${other}”`, story(one), story(other), true);
  const different = (one: string, other: string): void =>
    check(`“${one}” is not “${other}”`, story(one), story(other), false);
  same('to print the menu', 'to print the menu');
  same('to print the order', 'to be able to print orders');
  same('to see my orders', 'to view my orders');
  same('a printed menu', 'a printed menu');
  same('to export the list of all guests of a table to a file', 'to export a list of guests of the table to file');
  different('to print the menu', 'to print the bill');
  different('to print the menu', 'to price the menu');
  different('to export the list as HTML', 'to export the list as CSV');
  different(
    'to export the complete list of weekly orders per table and waiter as a csv file',
    'to export the complete list of weekly orders per table and waiter as an html file',
  );
  different('to log in', 'to log out');
  different('to see orders of table 3', 'to see orders of table 4');
  different('to see open orders of tables of guests', 'to see closed orders of tables of guests');
  check('the same want of another role', story('salt'), story('salt', { role: 'guest' }), false);
  check('an open one and an idea', story('salt', { status: 'ready' }), story('salt'), true);
  check('a done one and an idea', story('salt', { status: 'done' }), story('salt'), false);
  check('a declined one and an idea', story('salt', { status: 'declined' }), story('salt'), false);
  check('a task is no story', story('salt').replace('type: story', 'type: task'), story('salt'), false);
  check('no sentence', '---\ntype: story\n---\n# Salt\n', '---\ntype: story\n---\n# Salt\n', false);

  it('names the oldest of three, at the title, with a way there', () => {
    const found = lintOf({
      'backlog/LAR-1.md': story('salt'),
      'backlog/LAR-2.md': story('salt'),
      'backlog/LAR-3.md': story('salt'),
    }).filter(({ rule }) => rule === 'story-duplicate');
    assert.deepEqual(
      found.map(({ item, about }) => [item, about]),
      [
        ['LAR-2', 'LAR-1'],
        ['LAR-3', 'LAR-1'],
      ],
    );
    assert.equal(found[0]?.range.start.line, 4);
    assert.equal(found[0].related?.[0]?.file, 'backlog/LAR-1.md');
  });
});
