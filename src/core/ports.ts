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

/** A file as a commit left it. */
export interface FileVersion {
  /** The date part of the committer date in its own offset. */
  readonly day: string;
  /** Seven digits. */
  readonly commit: string;
  /** Absent where the commit deleted the file, and where contents were not asked for. */
  readonly content?: FileContent;
}

/** What git knows of the backlog. Absent where there is no git; a face passes what it has. */
export interface History {
  /**
   * The backlog files as of the last first-parent commit on or before `date` (YYYY-MM-DD; a commit's day is its committer
   * date in its own offset). Undefined when history does not reach back that far.
   */
  treeAt(date: string): Promise<ReadonlyMap<string, FileContent> | undefined>;
  /**
   * Versions of files, newest first, on the first-parent line up to its last commit on or before `until`, under earlier names
   * too. Of the files in `daysOnly` only the newest is given, without its content. Files that were never committed are left out;
   * undefined when git does not tell.
   */
  versionsOf(
    files: readonly string[],
    until: string,
    daysOnly?: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, readonly FileVersion[]> | undefined>;
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
