import path from 'node:path';
import type { Backlog } from '../core/backlog/backlog.js';
import { BacklogIndex } from '../core/backlog/backlogIndex.js';
import type { Item } from '../core/model/record.js';
import { demandNumber } from '../core/order/demand.js';
import { computeScore } from '../core/order/score.js';
import type { Documents } from '../core/ports.js';
import { Document } from '../core/text/document.js';
import { FilesOnDisk } from '../node/filesOnDisk.js';
import { UsageError } from './exitCodes.js';
import { Progress } from './progress.js';
import { rootFor } from './rootFor.js';

/** The backlogs that a command works on. */
export interface Project {
  /** Absolute path of the folder that file names in core are relative to. */
  readonly root: string;
  /** Absolute path of the folder that printed paths are relative to. */
  readonly cwd: string;
  readonly index: BacklogIndex;
  /** Every file that was read. */
  readonly files: readonly string[];
  readonly documents: Documents;
  /** A file as it is on the disk, or as if it had this text. */
  readDocument(file: string, text?: string): Document;
  /** A file's path as it is printed: relative to `cwd`, or to another folder, with `/`. */
  display(file: string, from?: string): string;
}

/** Files read before their texts are let go of: enough to pay for the call, few enough to stay in the young generation. */
const batchSize = 16;

export interface LoadOptions {
  /** Is given the texts batch by batch, as they are read; they are not kept. */
  readonly visitor?: (index: BacklogIndex) => (parsed: ReadonlyMap<string, Document>) => void;
  /** Reads only what a list shows. */
  readonly withoutFacts?: boolean;
}

/** Reads the backlogs in and around a folder. */
export function loadProject(folder: string, { visitor, withoutFacts = false }: LoadOptions = {}): Project {
  const cwd = path.resolve(folder);
  const root = rootFor(cwd);
  const disk = new FilesOnDisk(root);
  const index = new BacklogIndex({ score: computeScore, demand: demandNumber, withoutFacts });
  const visit = visitor?.(index);
  const found = disk.listSync();
  // A TEAM.md that came late would move all that was read before.
  const files = [...found.filter(isTeamFile), ...found.filter((file) => !isTeamFile(file))];
  const progress = new Progress('Reading the backlog', files.length);
  for (let at = 0; at < files.length; at += batchSize) {
    progress.at(at);
    const parsed = index.load(files.slice(at, at + batchSize).map((file) => ({ file, content: disk.readSync(file) })));
    visit?.(parsed);
  }
  progress.end();
  const readDocument = (file: string, text?: string): Document =>
    Document.parse(file, text === undefined ? disk.readSync(file) : { text });
  return {
    root,
    cwd,
    index,
    files,
    documents: { get: (file) => Promise.resolve(readDocument(file)) },
    readDocument,
    display: (file, from = cwd) => path.relative(from, path.join(root, file)).split(path.sep).join('/'),
  };
}

function isTeamFile(file: string): boolean {
  return file === 'TEAM.md' || file.endsWith('/TEAM.md');
}

/** The item with an id, in whichever backlog, or in the one in the named folder. An id that several items have is refused. */
export function requireItem(project: Project, id: string, folder?: string): { backlog: Backlog; item: Item } {
  const backlogs = folder === undefined ? project.index.backlogs : [requireBacklog(project, folder)];
  const found = backlogs.flatMap((backlog) => {
    const item = backlog.find('item', id);
    return item ? [{ backlog, item }] : [];
  });
  const [first, second] = found;
  if (!first) throw new UsageError(`There is no item ${id}. \`storymark list\` shows all of them.`);
  if (second) {
    const named = found.map(({ backlog }) => displayFolder(project, backlog)).join(', ');
    throw new UsageError(`Several backlogs have an item ${id}. Name one with --backlog: ${named}.`);
  }
  return first;
}

/** The one backlog; with several, the one in the named folder. */
export function requireBacklog(project: Project, folder: string | undefined): Backlog {
  const { backlogs } = project.index;
  const [first, second] = backlogs;
  if (!first) throw new UsageError('There is no backlog here. `storymark init` makes one.');
  if (folder === undefined && !second) return first;
  const named = backlogs.map((backlog) => displayFolder(project, backlog));
  const found = folder === undefined ? -1 : named.indexOf(folder.replace(/^\.\/(?=.)|\/$/g, ''));
  const backlog = backlogs[found];
  if (!backlog) throw new UsageError(`Name a backlog with --backlog: ${named.join(', ')}.`);
  return backlog;
}

function displayFolder(project: Project, backlog: Backlog): string {
  return project.display(backlog.folder) || '.';
}
