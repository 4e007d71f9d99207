import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('story-atomic', () => {
  const story = (want: string, status = 'planned'): string =>
    `---\ntype: story\nstatus: ${status}\n---\n# T\n\nAs a cook, I want ${want}, so that guests eat and drink.\n`;
  /** The words it points at; undefined: it is silent. */
  const check = (want: string, expected: string | undefined, status?: string): void => {
    it(`“${want}” → ${expected ?? 'nothing'}`, () => {
      const found = ruleSays('story-atomic', story(want, status));
      assert.deepEqual(found, expected === undefined ? [] : [`warning “${expected}”`]);
    });
  };

  check('to plan and print menus', 'and print');
  check('to plan menus, print them and share them', 'print');
  check('to weigh flour, then see what it costs', 'see');
  check('to plan/print menus', '/print');
  check('to plan menus; to print them', '; to print');
  check('to plan & print menus', '& print');
  check('to **plan** and **print** menus', 'and **print');
  check('to plan and print menus', undefined, 'idea');
  check('to plan and print menus', undefined, 'done');
  // Beware: near-synonyms, one gesture, the way to the act.
  check('to manage users and change settings', 'and change');
  check('to print menus and change requests', undefined);
  check('to search and find recipes', undefined);
  check('to view and see my menus', undefined);
  check('to drag and drop courses', undefined);
  check('to fill out and submit a form', undefined);
  check('to set/update the price of a dish', undefined);
  check('to log in and see my menus', undefined);
  check('to search, find and print recipes', 'and print');
  // Beware: lists of things, the benefit, names.
  check('to see pans, pots and lids', undefined);
  check('to print menus', undefined);
  check('to call the Search and Rescue team', undefined);
  check('to write "cut and paste" on the wall', undefined);
  check('to use `cut and paste`', undefined);
  check('a stove', undefined);

  it('names all verbs', async () => {
    const { lintOf } = await import('../lintOf.js');
    const [finding] = lintOf({ 'backlog/LAR-1.md': story('to plan, price and print menus') }).filter(
      ({ rule }) => rule === 'story-atomic',
    );
    for (const verb of ['“plan”', '“price”', '“print”']) assert.ok(finding?.message.includes(verb), finding?.message);
  });
  it('says nothing about a story without a sentence', () => {
    assert.deepEqual(ruleSays('story-atomic', '---\ntype: story\nstatus: ready\n---\n# Plan and print\n'), []);
  });
});
