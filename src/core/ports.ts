import type { Document, FileContent } from './text/document.js';

/** The Markdown files below a root. Paths have `/` and are relative to the root. */
export interface Files {
  /** Every `.md` file in a backlog folder (a folder named `backlog`, or one with a TEAM.md), sorted. */
  list(): Promise<readonly string[]>;
  read(file: string): Promise<FileContent>;
}

/** Parsed files, the text as a person sees it now (unsaved editor text wins over the disk). */
export interface Documents {
  get(file: string): Promise<Document>;
}

/** What git knows of the backlog. Absent where there is no git; a face passes what it has. */
export interface History {
  /**
   * The backlog files as of the last first-parent commit on or before `date` (YYYY-MM-DD; a commit's day is its committer
   * date in its own offset). Undefined when history does not reach back that far.
   */
  treeAt(date: string): Promise<ReadonlyMap<string, FileContent> | undefined>;
  /** The commit that is checked out, seven digits, and whether backlog files differ from it. */
  head(): Promise<{ readonly commit: string; readonly dirty: boolean } | undefined>;
}

export interface Clock {
  /** Today, YYYY-MM-DD, local. */
  today(): string;
}

export interface Log {
  info(message: string): void;
  error(message: string, error?: unknown): void;
}
