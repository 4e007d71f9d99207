import assert from 'node:assert/strict';
import { applyEdits, type FileEdit } from '../../../../../src/core/writing/backlogEdit.js';
import { fixesFor } from '../../../../../src/core/writing/fixes/fixesFor.js';
import { Document } from '../../../../../src/core/text/document.js';
import { backlogOf, recordIn } from '../../../../support/backlogOf.js';

const file = 'backlog/LAR-1.md';

/** Titles of the fixes of a rule for this text → the text that each makes. */
async function fixesOf(rule: string, text: string, line: number): Promise<Record<string, string>> {
  const backlog = backlogOf({ 'backlog/TEAM.md': '---\ntype: team\nkey: LAR\n---\n# T\n', [file]: text });
  const document = Document.parse(file, { text });
  const start = text.split('\n')[line]?.search(/(?<=- \[ \] )/) ?? 0;
  const place = { line, character: Math.max(0, start) };
  const finding = { file, rule, severity: 'warning', message: '', range: { start: place, end: place } } as const;
  const documents = { get: () => Promise.resolve(document) };
  const context = { documents, takenIds: [], today: '2026-03-18', rules: [rule] };
  const fixes = await fixesFor(finding, recordIn(backlog, file), document, backlog, context);
  return Object.fromEntries(fixes.map(({ title, edit }) => [title, shown(edit.files)]));
}

function shown([edit]: readonly FileEdit[]): string {
  assert.ok(edit?.kind === 'change');
  return applyEdits(edit.base, edit.edits);
}

describe('quick fixes of flow', () => {
  const declined = (reason: string): string =>
    `---\ntype: story\nstatus: declined\nreason: ${reason}\n---\n# T\n\n## Decisions\n\n- 2026-03-18: declined. [your words: why]\n`;

  it('decline what was carried twice', async () => {
    const text = '---\ntype: story\nstatus: ready\nrank: 1\nsprint: [6, 7, 8]\n---\n# T\n';
    assert.deepEqual(await fixesOf('carried-twice', text, 4), {
      'Decline it: too-costly': declined('too-costly'),
      'Decline it: not-now': declined('not-now'),
    });
  });
  it('decline a stale idea', async () => {
    const text = '---\ntype: story\nstatus: idea\n---\n# T\n';
    assert.deepEqual(await fixesOf('stale-idea', text, 2), { 'Decline it: stale': declined('stale') });
  });
  it('decline a stale item under decisions that are there, or make it an idea', async () => {
    const text = '---\ntype: story\nstatus: planned\n---\n# T\n\n## Decisions\n\n- 2025-01-01: later.\n';
    assert.deepEqual(await fixesOf('stale-planned', text, 2), {
      'Decline it: stale':
        '---\ntype: story\nstatus: declined\nreason: stale\n---\n# T\n\n## Decisions\n\n- 2025-01-01: later.\n- 2026-03-18: declined. [your words: why]\n',
      'Make it an idea again': '---\ntype: story\nstatus: idea\n---\n# T\n\n## Decisions\n\n- 2025-01-01: later.\n',
    });
  });
  it('answer an old question', async () => {
    const text = '---\ntype: story\nstatus: ready\n---\n# T\n\n## Questions\n\n- [ ] Both?\n';
    const fixes = await fixesOf('question-old', text, 8);
    assert.deepEqual(Object.keys(fixes), ['Answer it', 'Mark it “(later)”: it stops nobody']);
    assert.match(fixes['Answer it'] ?? '', /- \[x\] Both\?\n {2}- \[your words: the answer\]\n$/);
  });
});
