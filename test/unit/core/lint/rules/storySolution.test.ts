import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

describe('story-solution', () => {
  const check = (want: string, expected: readonly string[], others: TestFiles = {}, role = 'a cook'): void => {
    it(`${role}: ${want} → ${expected.join(', ') || 'nothing'}`, () => {
      const text = `---\ntype: story\nstatus: planned\n---\n# T\n\nAs ${role}, I want ${want}, so that a button fits.\n`;
      assert.deepEqual(ruleSays('story-solution', text, others), expected);
    });
  };
  check('a button for salt', ['hint “button”']);
  check('a radio button and a Dropdown', ['hint “radio button”', 'hint “Dropdown”']);
  check('to run SQL on the database', ['hint “SQL”', 'hint “database”']);
  check('a React page', ['hint “React”']);
  check('to react to an order', []);
  check('to see java coffee', []);
  check('a panic button', []);
  check('to visit a pop-up shop', []);
  check('the `button` and the “dropdown”', []);
  check('to see a menu and book a table', []);
  check('salt', []);
  check('a button', [], { 'backlog/personas/d.md': '---\ntype: persona\n---\n# App developer\n' });
  check('a button', [], {
    'backlog/personas/d.md': '---\ntype: persona\naliases: [system administrators]\n---\n# Ops\n',
  });
  check('a button', ['hint “button”'], { 'backlog/personas/d.md': '---\ntype: persona\n---\n# Cook\n' });
  check('a button', [], {}, 'a mobile developer');
});
