import { RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import type { BacklogIndex } from '../../core/backlog/backlogIndex.js';
import type { LintHistory } from '../../core/lint/lintHistory.js';
import { readLintHistory } from '../../core/lint/readLintHistory.js';
import type { Log } from '../../core/ports.js';
import { FolderHistory } from './folderHistory.js';
import type { Host } from './host.js';
import { TimeSlice } from './timeSlice.js';
import { localDate } from './today.js';

export interface HistoryInput {
  readonly folder: WorkspaceFolder;
  readonly host: Host;
  readonly index: BacklogIndex;
  readonly log: Log;
  readonly take: (history: LintHistory) => void;
}

/** The git history of a workspace folder; nothing is asked before its `start`. */
export function openFolderHistory({ folder, host, index, log, take }: HistoryInput): FolderHistory {
  return new FolderHistory({
    take,
    read: async () => {
      const history = await host.historyOf(folder);
      const slice = new TimeSlice();
      const rest = (): Promise<void> => slice.rest();
      return history && readLintHistory({ backlogs: index.backlogs, history, today: localDate(new Date()), rest });
    },
    watch: async (moved) => {
      const log = await host.headLogOf(folder);
      if (!log) return undefined;
      const name = log.path.slice(log.path.lastIndexOf('/') + 1);
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(log, '..'), name));
      for (const event of [watcher.onDidCreate, watcher.onDidChange]) event(moved);
      return watcher;
    },
    fail: (error) => {
      log.error(`Reading the git history of ${folder.name} failed.`, error);
    },
  });
}
