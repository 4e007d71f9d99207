import type { Uri, WorkspaceFolder } from 'vscode';
import type { Files, History } from '../../core/ports.js';
import type { TaggerWorker } from '../tagging/taggerWorker.js';

/** What the two extension hosts, Node's and the web worker's, do in their own ways. */
export interface Host {
  filesOf(folder: WorkspaceFolder): Files;
  /** Undefined where the folder has no git history that can be read here. */
  historyOf(folder: WorkspaceFolder): Promise<History | undefined>;
  /** A file that changes whenever another commit is checked out; undefined where there is none. */
  headLogOf(folder: WorkspaceFolder): Promise<Uri | undefined>;
  /** Ids that git knows from other branches and deleted files, so that no number is given twice; empty without git. */
  takenIdsOf(folder: WorkspaceFolder): Promise<readonly string[]>;
  /** Parts of speech, in a worker of their own. */
  startTagger(): Promise<TaggerWorker>;
}
