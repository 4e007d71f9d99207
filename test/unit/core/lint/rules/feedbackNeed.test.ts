import assert from 'node:assert/strict';
import { liveOf } from '../liveOf.js';

const file = 'backlog/feedback/f.md';

describe('feedback-need', () => {
  const check = (name: string, body: string, expected: readonly string[]): void => {
    it(name, () => {
      const text = `---\ntype: feedback\ndate: 2026-03-18\nfrom: hilltop\n---\n${body}`;
      assert.deepEqual(liveOf('feedback-need', { [file]: text }).says(file), expected);
    });
  };
  check('asks for the need', '> Rice was missing.\n', ['hint “> Rice was missing.”']);
  check('points at a title', '# Rice\n\n> Rice was missing.\n', ['hint “Rice”']);
  check('points at an empty section', '> Rice.\n\n## Need\n\n## Notes\n\nx\n', ['hint “Need”']);
  check('takes a paragraph', '> Rice.\n\n## Need\n\nExplain shortages.\n', []);
  check('takes a list, and the heading in capitals', '> Rice.\n\n## NEED\n\n- Explain shortages.\n', []);
  check('does not take the needs of a persona', '> Rice.\n\n## Needs\n\nExplain.\n', ['hint “> Rice.”']);
  check('does not take a heading in code', '> Rice.\n\n```\n## Need\n\nExplain\n```\n', ['hint “> Rice.”']);
  check('asks of an empty file once', '', ['hint “---”']);
});
