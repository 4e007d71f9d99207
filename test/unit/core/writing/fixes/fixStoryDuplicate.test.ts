import assert from 'node:assert/strict';
import { BacklogIndex } from '../../../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../../../src/core/lint/engine.js';
import { Document } from '../../../../../src/core/text/document.js';
import { applyEdits } from '../../../../../src/core/writing/backlogEdit.js';
import { fixesFor } from '../../../../../src/core/writing/fixes/fixesFor.js';

const sentence = '# T\n\nAs a cook, I want to print the menu, so that guests can read it.\n';

describe('Fixing a duplicate story', () => {
  const check = (fields: string, expected: string): void => {
    it(JSON.stringify(fields), async () => {
      const files: Readonly<Record<string, string>> = {
        'backlog/LAR-1.md': `---\ntype: story\n---\n${sentence}`,
        'backlog/LAR-2.md': `---\ntype: story\n${fields}---\n${sentence}`,
      };
      const index = new BacklogIndex({ score: () => undefined });
      const linter = new Linter(index, { today: () => '2026-03-18' });
      linter.update(index.apply(Object.entries(files).map(([file, text]) => ({ file, content: { text } }))));
      const finding = linter.findings('backlog/LAR-2.md').find(({ rule }) => rule === 'story-duplicate');
      const record = index.recordOf('backlog/LAR-2.md');
      const backlog = index.backlogOf('backlog/LAR-2.md');
      assert.ok(finding && record && backlog);
      const read = (file: string): Document => Document.parse(file, { text: files[file] ?? '' });
      const documents = { get: (file: string) => Promise.resolve(read(file)) };
      const context = { documents, takenIds: [], today: '2026-03-18', rules: [] };
      const [fix] = await fixesFor(finding, record, read('backlog/LAR-2.md'), backlog, context);
      assert.equal(fix?.title, 'Mark as duplicate of LAR-1');
      const [change] = fix.edit.files;
      assert.ok(change?.kind === 'change');
      assert.equal(applyEdits(change.base, change.edits), `---\ntype: story\n${expected}---\n${sentence}`);
    });
  };
  check('', 'status: declined\nreason: duplicate\nduplicate-of: LAR-1\n');
  check('status: ready\nrank: 5\n', 'status: declined\nreason: duplicate\nduplicate-of: LAR-1\n');
});
