import type { BacklogIndex, ChangeSet } from '../../core/backlog/backlogIndex.js';
import type { Linter } from '../../core/lint/engine.js';
import type { BacklogRecord } from '../../core/model/record.js';
import type { Documents } from '../../core/ports.js';
import type { Document } from '../../core/text/document.js';
import { isTeamFile } from './backlogPath.js';
import { TimeSlice } from './timeSlice.js';

/** Files judged between two looks at the clock. */
const batchSize = 8;
/** Findings are handed on this often while there is more to do. */
const reportMilliseconds = 250;

export interface LintWork {
  readonly linter: Linter;
  readonly index: BacklogIndex;
  readonly documents: Documents;
  readonly known: ReadonlySet<string>;
  /** Documents that were read in this batch. */
  readonly parsed: ReadonlyMap<string, Document>;
  /** What the index made of them; absent after the first reading, which concerns only what was read. */
  readonly set: ChangeSet | undefined;
}

/** Hands a change set to the linter in small parts. `report` gets the files whose findings changed and says whether to go on. */
export async function lintInSlices(work: LintWork, report: (changed: ReadonlySet<string>) => boolean): Promise<void> {
  const { linter, index, parsed, set } = work;
  const slice = new TimeSlice();
  let changed = new Set(
    linter.updateFiles({ parsed: new Map(), removed: set?.removed ?? [], affected: new Set(), everything: false }),
  );
  let reported = performance.now();
  const files = filesToLint(work);
  const rereads = [...parsed.keys()].some(isTeamFile);
  for (let at = 0; at < files.length; at += batchSize) {
    const batch = files.slice(at, at + batchSize);
    const documents = new Map<string, Document>();
    const affected = new Set<BacklogRecord>();
    for (const file of batch) {
      const document = parsed.get(file) ?? (rereads ? await work.documents.get(file) : undefined);
      const record = index.recordOf(file);
      if (document) documents.set(file, document);
      else if (record) affected.add(record);
    }
    for (const file of linter.updateFiles({ parsed: documents, removed: [], affected, everything: false }))
      changed.add(file);
    await slice.rest();
    if (performance.now() - reported < reportMilliseconds) continue;
    if (!report(changed)) return;
    changed = new Set();
    reported = performance.now();
  }
  for (const more of linter.settle()) {
    for (const file of more) changed.add(file);
    await slice.rest();
  }
  report(changed);
}

function filesToLint({ parsed, known, set }: LintWork): readonly string[] {
  if (set?.everything === true) return [...new Set([...parsed.keys(), ...known])];
  return [...parsed.keys(), ...[...(set?.affected ?? [])].map((record) => record.file)];
}
