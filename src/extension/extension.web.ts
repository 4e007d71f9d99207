import { loadedAfter } from './startClock.js';
import type { ExtensionContext } from 'vscode';
import { activateStorymark, type StorymarkApi } from './activate.js';
import { startWebTagger } from './tagging/webTagger.js';
import { WorkspaceFiles } from './workspace/workspaceFiles.js';

const loadMilliseconds = loadedAfter();

/** The web worker's extension host: every folder is read through VS Code, and there is no git. */
export function activate(context: ExtensionContext): StorymarkApi {
  const host = {
    filesOf: (folder: WorkspaceFiles['folder']) => new WorkspaceFiles(folder),
    historyOf: () => Promise.resolve(undefined),
    headLogOf: () => Promise.resolve(undefined),
    takenIdsOf: () => Promise.resolve([]),
    startTagger: () => startWebTagger(context.extensionUri),
  };
  return activateStorymark(context, host, loadMilliseconds);
}
