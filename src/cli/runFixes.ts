import { allRules } from '../core/lint/registry.js';
import type { Linter } from '../core/lint/engine.js';
import type { Finding } from '../core/lint/finding.js';
import { applyEdits, sortEdits, type FileEdit } from '../core/writing/backlogEdit.js';
import { automaticFixes } from '../core/writing/fixes/fixAll.js';
import { writeEdit } from '../node/writeFiles.js';
import { fixContext } from './fixContext.js';
import { byFile } from './formats/groupFindings.js';
import type { Project } from './project.js';

/** A fix that was made. Its place is that of the text it was made in. */
export interface Fixed {
  readonly finding: Finding;
  readonly title: string;
}

/** Rounds of fixing, in which one fix makes way for the next. */
const mostRounds = 10;
const fixable = new Set(allRules.filter(({ fix }) => fix === 'automatic').map(({ code }) => code));

export interface FixRun {
  readonly fixed: readonly Fixed[];
  /** Texts of the files that were looked at, as they are now or, when dry, would be. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface FixOptions {
  readonly isWanted: (finding: Finding) => boolean;
  readonly isDry: boolean;
}

/**
 * Applies the automatic fixes until nothing more can be fixed, in memory; index and linter know the new texts afterwards. Then
 * writes all files at once, unless dry: a file that changed meanwhile refuses everything.
 */
export function runFixes(project: Project, linter: Linter, { isWanted, isDry }: FixOptions): FixRun {
  const { index } = project;
  const context = fixContext(project);
  const bases = new Map<string, string>();
  const texts = new Map<string, string>();
  const fixed: Fixed[] = [];
  const take = (changed: ReadonlyMap<string, string>): void => {
    for (const [file, text] of changed) texts.set(file, text);
    const changes = index.apply([...changed].map(([file, text]) => ({ file, content: { text } })));
    linter.update(changes, (file) => project.readDocument(file, texts.get(file)));
  };
  const findings = (): ReadonlyMap<string, readonly Finding[]> =>
    byFile(linter.all().filter((finding) => fixable.has(finding.rule) && isWanted(finding)));
  for (let round = 0; round < mostRounds; round++) {
    // Places in a file hold for the text that was judged: what is on the disk by now is judged before it is changed.
    const unread = [...findings().keys()].filter((file) => !bases.has(file));
    for (const file of unread) bases.set(file, project.readDocument(file).text);
    if (unread.length > 0) take(new Map(unread.map((file) => [file, bases.get(file) ?? ''])));
    const changed = new Map<string, string>();
    for (const [file, own] of findings()) {
      const record = index.recordOf(file);
      const backlog = index.backlogOf(file);
      const text = texts.get(file);
      if (!record || !backlog || text === undefined) continue;
      const chosen = automaticFixes(own, record, project.readDocument(file, text), backlog, context);
      if (chosen.length === 0) continue;
      fixed.push(...chosen.map(({ finding, title }) => ({ finding, title })));
      const edits = sortEdits(chosen.flatMap((fix) => fix.edits));
      changed.set(file, applyEdits(text, edits));
    }
    if (changed.size === 0) break;
    take(changed);
  }
  if (!isDry) writeEdit(project.root, { label: 'Fix', files: changesOf(bases, texts) });
  return { fixed, texts };
}

function changesOf(bases: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>): FileEdit[] {
  return [...bases].flatMap(([file, base]): FileEdit[] => {
    const text = texts.get(file) ?? base;
    const edits = [{ span: { start: 0, end: base.length }, newText: text }];
    return text === base ? [] : [{ kind: 'change', file, base, edits }];
  });
}
