import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/items/LAR-1.md';
const team = { 'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# T\n' };
const item = (note: string, fields = 'status: done'): string =>
  `---\ntype: story\n${fields}\n---\n# T\n\n## Release note\n\n${note}\n`;

describe('release-note-jargon', () => {
  const check = (note: string, expected: readonly string[] = [], text = item(note), others = {}): void => {
    it(`${JSON.stringify(note)} → ${expected.join(', ')}`, () => {
      const found = liveOf('release-note-jargon', { ...team, ...others, [file]: text }).says(file);
      assert.deepEqual(
        found,
        expected.map((words) => `hint “${words}”`),
      );
    });
  };
  check('Place an order from your phone (LAR-15).', ['LAR-15']);
  check('See lar-15.');
  check('Covers COVID-19, UTF-8 and ISO-8601.');
  check('Refactored the order endpoint.', ['Refactored', 'endpoint']);
  check('The back-end and the back end are one.', ['back-end', 'back end']);
  check('Fixed a null pointer in `src/orders/order.ts`.', ['null pointer', 'src/orders/order.ts']);
  check('Changed config.yml, orders.json and ./run.', ['config.yml', 'orders.json', './run']);
  check('Calls load() with order_id.', ['load()', 'order_id']);
  check('- One API.\n- Two:\n  - a stack trace', ['API', 'stack trace']);
  check('Export as CSV, PDF or XLSX, 24/7, and/or by e-mail; 5 km/h.');
  check('Open report.pdf, and read https://docs.x.org/api/lib.js.');
  check('Sort _every_ pallet with a __good__ scanner.');
  check('Say “refactor” or "endpoint".');
  check('The app and the test kitchen deploy nobody.', ['deploy']);
  check('A new endpoint.', [], item('A new endpoint.', 'status: done\nchange: internal'));
  check('A new endpoint.', [], item('A new endpoint.', 'status: review'));
  const developer = { 'backlog/personas/dev.md': '---\ntype: persona\naliases: [API developer]\n---\n# Integrator\n' };
  check('A new endpoint, see LAR-2.', ['LAR-2'], item('A new endpoint, see LAR-2.'), developer);
  check('No note.', [], '---\ntype: story\nstatus: done\n---\n# T\n\nThe API.\n\n## Notes\n\nsrc/a.ts\n');
});
