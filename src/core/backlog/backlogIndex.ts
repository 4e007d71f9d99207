import type { BacklogRecord, Item } from '../model/record.js';
import type { TeamSettings } from '../model/team.js';
import type { Document, FileContent } from '../text/document.js';
import type { Backlog } from './backlog.js';

/** A file that came, changed or went. Renames are a deletion and an addition. */
export type FileChange = { readonly file: string; readonly content: FileContent } | { readonly file: string; readonly deleted: true };

/** What a batch of file changes did. */
export interface ChangeSet {
  /** Files that were read anew, with what was found in them; the index does not keep these. */
  readonly parsed: ReadonlyMap<string, Document>;
  readonly removed: readonly string[];
  /** Other records whose relations changed: they name, or are named by, what changed. */
  readonly affected: ReadonlySet<BacklogRecord>;
  /** Files whose verdict may change as a whole, because TEAM.md, the personas or the set of backlogs changed. */
  readonly everything: boolean;
}

export interface BacklogIndexOptions {
  /** Score of an item by the team's method (core/order); passed in because the order needs it and may not import it. */
  readonly score: (item: Item, team: TeamSettings) => number | undefined;
}

/** The live backlogs of one root: file changes go in, change sets come out. */
export declare class BacklogIndex {
  constructor(options: BacklogIndexOptions);
  apply(changes: readonly FileChange[]): ChangeSet;
  /** By folder. */
  readonly backlogs: readonly Backlog[];
  backlogOf(file: string): Backlog | undefined;
  recordOf(file: string): BacklogRecord | undefined;
}
