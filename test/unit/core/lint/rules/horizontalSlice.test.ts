import assert from 'node:assert/strict';
import { ruleSays } from '../lintOf.js';

describe('horizontal-slice', () => {
  const check = (title: string, ...expected: readonly string[]): void => {
    it(`${title} → ${expected.join(', ') || 'nothing'}`, () => {
      const text = `---\ntype: story\nstatus: planned\n---\n# ${title}\n\nAs a cook, I want salt, so that it tastes.\n`;
      assert.deepEqual(ruleSays('horizontal-slice', text), expected);
    });
  };
  check('Backend for orders', 'warning “Backend”');
  check('Front-end of the shop', 'warning “Front-end”');
  check('UI: order list', 'warning “UI”');
  check('API for orders', 'warning “API for”');
  check('Database schema', 'warning “Database schema”');
  check('Implement the order list', 'warning “Implement”');
  check('[Backend] Orders', 'warning “Backend”');
  check('Create the database', 'warning “Create the database”');
  check('Build REST API for orders', 'warning “Build REST API”');
  check('API keys for partners');
  check('Database export for researchers');
  check('See the order list');
  check('Create an order');
  check('Create API keys');
  check('Implementation guide for partners');
  check('Uipath orders');
  check('Schema.org tags on recipes');
  it('says nothing of tasks', () => {
    assert.deepEqual(ruleSays('horizontal-slice', '---\ntype: task\nstatus: planned\n---\n# Backend\n\nDo it.\n'), []);
  });
});
