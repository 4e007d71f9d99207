import type { Finding } from '../core/lint/finding.js';
import type { Document } from '../core/text/document.js';
import { automaticFixes } from '../core/writing/fixes/fixAll.js';
import { fixContext } from './fixContext.js';
import type { Suggestion } from './formats/lintReport.js';
import type { Project } from './project.js';

/** Tells the automatic fixes of findings in the files as they are on the disk. Findings come file by file. */
export function suggester(project: Project): (finding: Finding) => readonly Suggestion[] {
  const context = fixContext(project);
  let latest: Document | undefined;
  return (finding) => {
    const { file } = finding;
    const record = project.index.recordOf(file);
    const backlog = project.index.backlogOf(file);
    if (!record || !backlog) return [];
    const document = latest?.file === file ? latest : project.readDocument(file);
    latest = document;
    const fixes = automaticFixes([finding], record, document, backlog, context);
    return fixes.flatMap(({ edits }) =>
      edits.map(({ span, newText }) => ({ range: document.lines.rangeOf(span), newText })),
    );
  };
}
