import { loadedAfter } from './startClock.js';
import { Uri, type ExtensionContext, type WorkspaceFolder } from 'vscode';
import { FilesOnDisk } from '../node/filesOnDisk.js';
import { headLog, openHistory } from '../node/gitHistory.js';
import { takenIds } from '../node/gitTakenIds.js';
import { TaggerThread } from '../node/taggerThread.js';
import { activateStorymark, type StorymarkApi } from './activate.js';
import { taggerFile } from './tagging/taggerWorker.js';
import { WorkspaceFiles } from './workspace/workspaceFiles.js';

const loadMilliseconds = loadedAfter();

/** The desktop and the remote extension host: folders on disk are read directly and have git; all others as on the web. */
export function activate(context: ExtensionContext): StorymarkApi {
  const isOnDisk = (folder: WorkspaceFolder): boolean => folder.uri.scheme === 'file';
  const host = {
    filesOf: (folder: WorkspaceFolder) =>
      isOnDisk(folder) ? new FilesOnDisk(folder.uri.fsPath) : new WorkspaceFiles(folder),
    historyOf: async (folder: WorkspaceFolder) => (isOnDisk(folder) ? openHistory(folder.uri.fsPath) : undefined),
    headLogOf: async (folder: WorkspaceFolder) => {
      const file = isOnDisk(folder) ? await headLog(folder.uri.fsPath) : undefined;
      return file === undefined ? undefined : Uri.file(file);
    },
    takenIdsOf: async (folder: WorkspaceFolder) => (isOnDisk(folder) ? takenIds(folder.uri.fsPath) : []),
    startTagger: () => Promise.resolve(new TaggerThread(context.asAbsolutePath(taggerFile))),
  };
  return activateStorymark(context, host, loadMilliseconds);
}
