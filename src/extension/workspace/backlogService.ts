import { Disposable, EventEmitter, type WorkspaceFolder } from 'vscode';
import { isSavedUpdate } from '../../core/backlog/savedUpdates.js';
import { BacklogIndex, type FileChange } from '../../core/backlog/backlogIndex.js';
import { Linter } from '../../core/lint/engine.js';
import { demandNumber } from '../../core/order/demand.js';
import { computeScore } from '../../core/order/score.js';
import type { Documents, Log } from '../../core/ports.js';
import { Document } from '../../core/text/document.js';
import type { BatchTagger } from '../tagging/batchTagger.js';
import { couldBeBacklogFile, folderOfFile, isTeamFile } from './backlogPath.js';
import { FolderFiles } from './folderFiles.js';
import type { FolderHistory } from './folderHistory.js';
import { FolderPaths } from './folderPaths.js';
import { FolderWatcher } from './folderWatcher.js';
import type { Host } from './host.js';
import { LintQueue } from './lintQueue.js';
import { LongWork } from './longWork.js';
import { openFolderHistory } from './openFolderHistory.js';
import { SavedUpdates } from './savedUpdates.js';
import { FileBatch, TimeSlice } from './timeSlice.js';
import { localDate } from './today.js';

/** What a batch of changes did to the lists of a backlog. */
export interface BacklogChange {
  /** Files that were read, went, or whose relations changed. */
  readonly files: ReadonlySet<string>;
  /** Any file may look different. */
  readonly everything: boolean;
}

/** The backlogs of one workspace folder, kept up to date with the disk and the editors, and what the linter says of them. */
export class BacklogService extends Disposable implements Documents {
  readonly paths: FolderPaths;
  readonly index = new BacklogIndex({ score: computeScore, demand: demandNumber });
  readonly linter: Linter;
  readonly #queue: LintQueue;
  readonly #progress = new LongWork();
  readonly #files: FolderFiles;
  readonly #log: Log;
  readonly #known = new Set<string>();
  readonly #changed = new EventEmitter<BacklogChange>();
  readonly #linted = new EventEmitter<ReadonlySet<string>>();
  readonly #watcher: FolderWatcher;
  readonly #history: FolderHistory;
  readonly #savedUpdates: SavedUpdates;
  readonly #pending = new Set<string>();
  #work: Promise<void> | undefined;
  #ready: Promise<void> | undefined;
  #mustSearch = false;
  #isDisposed = false;
  /** The day of the verdicts. */
  #today = localDate(new Date());
  #news = deferred();

  readonly onDidChange = this.#changed.event;
  /** Files whose findings changed. */
  readonly onDidLint = this.#linted.event;

  constructor(
    readonly folder: WorkspaceFolder,
    host: Host,
    tagger: BatchTagger,
    log: Log,
  ) {
    super(() => {
      this.#isDisposed = true;
      this.#progress.end();
      for (const each of [this.#watcher, this.#history, this.#changed, this.#linted]) each.dispose();
    });
    this.paths = new FolderPaths(folder);
    this.#files = new FolderFiles(host.filesOf(folder), this.paths);
    this.#log = log;
    this.#savedUpdates = new SavedUpdates(this.paths);
    this.linter = new Linter(this.index, {
      today: () => this.#today,
      tag: tagger.tag,
      savedUpdates: (backlog) => this.#savedUpdates.of(backlog),
    });
    this.#queue = new LintQueue({
      linter: this.linter,
      index: this.index,
      documents: this,
      tagger,
      report: (changed) => {
        if (!this.#isDisposed) this.#linted.fire(changed);
      },
    });
    this.#history = openFolderHistory({
      ...{ folder, host, index: this.index, log },
      take: (history) => {
        this.linter.history = history;
        this.#queue.addAll(this.#known);
        this.#news.resolve();
        void this.idle(); // answers nobody
      },
    });
    this.#watcher = new FolderWatcher(this.paths, {
      touched: (touched) => void this.refresh(touched),
      folderDeleted: (deleted) => void this.refresh([...this.#known].filter((file) => file.startsWith(`${deleted}/`))),
    });
  }

  /** Begins to read; resolves when all files have been read once (the linter may still be at work). */
  start(): Promise<void> {
    if (this.#ready) return this.#ready;
    const { promise, resolve } = deferred();
    this.#ready = promise;
    this.#work = this.#run(async () => {
      const parsed = await this.#load();
      resolve();
      if (this.#isDisposed) return;
      this.#changed.fire({ files: this.#known, everything: true });
      await this.#takeSavedUpdates();
      this.#queue.add({ parsed, removed: [], affected: new Set(), everything: false }, this.#known);
      await this.#drain();
      // git comes after everything that a person waits for, and nobody waits for it.
      void this.#history.start();
    }).finally(resolve);
    return promise;
  }

  /** Reads files again, or without an argument searches for all of them; resolves when the linter is done too. */
  async refresh(files?: Iterable<string>): Promise<void> {
    if (files === undefined) this.#mustSearch = true;
    for (const file of files ?? this.#known) this.#pending.add(file);
    this.#news.resolve();
    await this.idle();
  }

  /** Judges everything again when it is another day than at the last time. */
  async checkDay(): Promise<void> {
    if (this.#today !== localDate(new Date())) await this.idle();
  }

  /** Resolves when there is nothing left to read or to lint. */
  async idle(): Promise<void> {
    await this.start();
    this.#work = (this.#work ?? Promise.resolve()).then(() => this.#run(() => this.#drain()));
    await this.#work;
  }

  async get(file: string): Promise<Document> {
    return Document.parse(file, await this.#files.read(file));
  }

  async #load(): Promise<ReadonlyMap<string, Document>> {
    const slice = new TimeSlice();
    const batch = new FileBatch();
    const files = await this.#files.files.list();
    const parsed = new Map<string, Document>();
    // A TEAM.md that comes late moves all that was read before.
    const ordered = [...files.filter(isTeamFile), ...files.filter((file) => !isTeamFile(file))];
    const left = new Map(ordered.map((file) => [file, file]));
    while (left.size > 0 && !this.#isDisposed) {
      const contents: FileChange[] = [];
      for (const [file] of batch.take(left)) {
        this.#known.add(file);
        contents.push({ file, content: await this.#files.read(file) });
      }
      for (const [file, document] of batch.measure(() => this.index.load(contents))) parsed.set(file, document);
      await slice.rest();
      this.#progress.tell('reading', ordered.length - left.size, ordered.length);
    }
    return parsed;
  }

  /** Reads what is new and judges what waits, until there is nothing left of both; news go before. */
  async #drain(): Promise<void> {
    while (!this.#isDisposed) {
      this.#news = deferred();
      this.#takeDay();
      if (this.#pending.size > 0 || this.#mustSearch) {
        const files = [...this.#pending];
        this.#pending.clear();
        await this.#apply(files);
        continue;
      }
      const state = await this.#queue.step();
      if (state === 'done') return;
      if (state === 'waits') await Promise.race([this.#queue.tagged, this.#news.promise]);
      const { done, total } = this.#queue.progress;
      this.#progress.tell('judging', done, total);
    }
  }

  #takeDay(): void {
    const today = localDate(new Date());
    if (today === this.#today) return;
    this.#today = today;
    this.#changed.fire({ files: this.#known, everything: true });
    this.#queue.addAll(this.#known);
  }

  async #apply(touched: readonly string[]): Promise<void> {
    const files = new Set(await this.#search(touched));
    const changes: FileChange[] = [];
    for (const file of files) {
      const change = await this.#files.changeOf(file);
      if (change === undefined) continue;
      if (!('deleted' in change)) this.#known.add(file);
      else if (!this.#known.delete(file)) continue;
      changes.push(change);
    }
    if (touched.some(isSavedUpdate)) await this.#takeSavedUpdates();
    if (changes.length === 0) return;
    const set = this.index.apply(changes);
    const affected = [...set.affected].map((record) => record.file);
    const everything = set.everything;
    this.#changed.fire({ files: new Set([...set.parsed.keys(), ...set.removed, ...affected]), everything });
    this.#queue.add(set, this.#known);
    if (everything) await this.#takeSavedUpdates();
  }

  /** Stakeholder updates are no records: rules that ask for them hear of them here. */
  async #takeSavedUpdates(): Promise<void> {
    if (!(await this.#savedUpdates.read(this.index.backlogs.map(({ folder }) => folder)))) return;
    this.linter.updatesSaved();
    this.#queue.add({ parsed: new Map(), removed: [], affected: new Set(), everything: false }, []);
  }

  /** Keeps what belongs to a backlog. A file in a folder that holds none yet, or a TEAM.md, makes us search the whole folder. */
  async #search(touched: readonly string[]): Promise<readonly string[]> {
    const folders = new Set([...this.#known].map(folderOfFile));
    const news = touched.filter((file) => !this.#known.has(file) && couldBeBacklogFile(file));
    const known = touched.filter((file) => this.#known.has(file));
    const isClear =
      news.every((file) => folders.has(folderOfFile(file)) && !isTeamFile(file)) && !known.some(isTeamFile);
    if (isClear && !this.#mustSearch) return [...known, ...news];
    this.#mustSearch = false;
    const listed = new Set(await this.#files.files.list());
    const gone = [...this.#known].filter((file) => !listed.has(file));
    for (const file of gone) this.#known.delete(file);
    this.#forget(gone);
    return [...known.filter((file) => listed.has(file)), ...[...listed].filter((file) => !this.#known.has(file))];
  }

  #forget(files: readonly string[]): void {
    if (files.length === 0) return;
    const set = this.index.apply(files.map((file) => ({ file, deleted: true })));
    this.#changed.fire({ files: new Set(set.removed), everything: true });
    this.#queue.add(set, this.#known);
  }

  /** One failing batch must not end the service. */
  async #run(work: () => Promise<void>): Promise<void> {
    this.#progress.begin();
    try {
      if (!this.#isDisposed) await work();
    } catch (error) {
      this.#log.error(`Reading the backlog of ${this.folder.name} failed.`, error);
    } finally {
      this.#progress.end();
    }
  }
}

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
