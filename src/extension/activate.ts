import { commands, window, type ExtensionContext } from 'vscode';
import type { Command, CommandContext } from './commands/command.js';
import { OpenReports } from './commands/openReports.js';
import { allCommands } from './commands/registry.js';
import { runSafely } from './commands/runSafely.js';
import { setContext } from './contextKeys.js';
import { registerDiagnostics } from './diagnostics/diagnostics.js';
import { registerCodeActions } from './language/codeActions.js';
import { registerLintLanguage } from './language/lintLanguage.js';
import { BacklogDragAndDrop } from './views/dragAndDrop.js';
import { BacklogTree } from './views/backlogTree.js';
import { followActiveEditor } from './views/followEditor.js';
import { BacklogServices } from './workspace/backlogServices.js';
import type { Host } from './workspace/host.js';
import { UndoStack } from './workspace/undoStack.js';

/** What `activate` returns: for our own tests, and not for other extensions yet. */
export interface StorymarkApi {
  /** Own work: running the bundle's modules, and `activate`. */
  readonly activationMilliseconds: number;
  /** When every file has been read once, and the tree can show all of it. */
  readonly ready: Promise<void>;
  /** From the call of `activate` to `ready`. */
  readonly readyMilliseconds: Promise<number>;
  /** Resolves when there is nothing left to read or to lint. */
  idle(): Promise<void>;
  readonly tree: BacklogTree;
  readonly dragAndDrop: BacklogDragAndDrop;
}

/** The composition root: makes every part, hands it what it needs, and lets the reading begin after it has returned. */
export function activateStorymark(extension: ExtensionContext, host: Host, loadMilliseconds: number): StorymarkApi {
  const startedAt = performance.now();
  const log = window.createOutputChannel('Storymark', { log: true });
  const services = new BacklogServices(host, log);
  const tree = new BacklogTree(services);
  const undo = new UndoStack();
  const reports = new OpenReports();
  const dragAndDrop = new BacklogDragAndDrop({ tree, undo, log });
  const view = window.createTreeView('storymark.backlog', {
    treeDataProvider: tree,
    dragAndDropController: dragAndDrop,
    canSelectMany: true,
    showCollapseAll: true,
  });
  const context: CommandContext = { services, tree, view, undo, host, reports, log };
  extension.subscriptions.push(
    ...[log, services, tree, undo, reports, view],
    ...Object.entries(allCommands).map(([id, command]) => registerCommand(id, command, context)),
    ...followActiveEditor(view, tree),
    registerDiagnostics(services),
    registerCodeActions(services, host, log),
    registerLintLanguage(services),
    undo.onDidChange((canUndo) => {
      setContext('storymark:canUndo', canUndo);
    }),
    services.onDidChange(() => {
      void tellState(services); // answers nobody
    }),
  );
  const started = new Promise<void>((resolve) => {
    setTimeout(resolve, 0);
  }).then(() => {
    services.start();
  });
  const ready = started.then(() => tellState(services));
  return {
    activationMilliseconds: loadMilliseconds + performance.now() - startedAt,
    ready,
    readyMilliseconds: ready.then(() => performance.now() - startedAt),
    idle: () => ready.then(() => services.idle()),
    tree,
    dragAndDrop,
  };
}

function registerCommand(id: string, command: Command, context: CommandContext) {
  return commands.registerCommand(id, (...args: unknown[]) => {
    return runSafely(`“${id}”`, context.log, () => command(context, ...args));
  });
}

/** What the welcome texts and the commands' `when` clauses hang on. */
async function tellState(services: BacklogServices): Promise<void> {
  await services.ready;
  const backlogs = services.all.flatMap((service) => service.index.backlogs);
  const hasItems = backlogs.some((backlog) => backlog.items().length > 0);
  setContext('storymark:backlog', hasItems ? 'ready' : backlogs.length > 0 ? 'empty' : 'none');
}
