import assert from 'node:assert/strict';
import { BacklogIndex } from '../../../../../src/core/backlog/backlogIndex.js';
import { Linter } from '../../../../../src/core/lint/engine.js';
import { allRules } from '../../../../../src/core/lint/registry.js';
import { computeScore } from '../../../../../src/core/order/score.js';
import { lazyTagger } from '../../../../../src/core/text/partsOfSpeech.js';
import { Document } from '../../../../../src/core/text/document.js';
import { applyEdits, type FileEdit } from '../../../../../src/core/writing/backlogEdit.js';
import type { Fix } from '../../../../../src/core/writing/fixes/fix.js';
import { fixesFor } from '../../../../../src/core/writing/fixes/fixesFor.js';
import type { TestFiles } from '../../../../support/backlogOf.js';

const tag = lazyTagger();

/** The quick fixes of a rule's first finding in these files of `backlog/`. */
async function fixesOf(rule: string, files: TestFiles): Promise<readonly Fix[]> {
  const texts = new Map(Object.entries(files).map(([name, text]) => [`backlog/${name}`, text]));
  const index = new BacklogIndex({ score: computeScore });
  const linter = new Linter(index, { today: () => '2026-03-18', tag, savedUpdates: () => [] });
  linter.update(index.apply([...texts].map(([file, text]) => ({ file, content: { text } }))));
  const finding = linter.all().find((each) => each.rule === rule);
  assert.ok(finding, `finds ${rule}`);
  const record = index.recordOf(finding.file);
  const backlog = index.backlogOf(finding.file);
  assert.ok(record && backlog);
  const read = (name: string): Document => Document.parse(name, { text: texts.get(name) ?? '' });
  const context = {
    documents: { get: (name: string) => Promise.resolve(read(name)) },
    takenIds: [],
    today: '2026-03-18',
    rules: allRules.map(({ code }) => code),
  };
  return fixesFor(finding, record, read(finding.file), backlog, context);
}

/** Titles of the fixes that are offered. */
export async function offered(rule: string, files: TestFiles): Promise<string[]> {
  return (await fixesOf(rule, files)).map(({ title }) => title);
}

/** The files that the fix of this title changes, as they are after it. */
export async function fixed(rule: string, files: TestFiles, title: string): Promise<Record<string, string>> {
  const fixes = await fixesOf(rule, files);
  const fix = fixes.find((each) => each.title === title);
  assert.ok(fix, `offers it among ${fixes.map((each) => each.title).join(' | ')}`);
  return Object.fromEntries(fix.edit.files.map(after));
}

function after(edit: FileEdit): [string, string] {
  const name = edit.file.slice('backlog/'.length);
  if (edit.kind === 'change') return [name, applyEdits(edit.base, edit.edits)];
  return [name, edit.kind === 'create' ? edit.text : edit.to];
}

/** Titles of the fixes that may be applied to everything. */
export async function automatic(rule: string, files: TestFiles): Promise<string[]> {
  return (await fixesOf(rule, files)).filter((fix) => fix.automatic).map(({ title }) => title);
}
