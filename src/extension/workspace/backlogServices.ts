import { Disposable, EventEmitter, window, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import type { Backlog } from '../../core/backlog/backlog.js';
import type { Log } from '../../core/ports.js';
import { BatchTagger } from '../tagging/batchTagger.js';
import { BacklogService, type BacklogChange } from './backlogService.js';
import type { Host } from './host.js';

export interface ServiceChange extends BacklogChange {
  readonly service: BacklogService;
}

/** The services of all workspace folders, as folders come and go. */
export class BacklogServices extends Disposable {
  readonly #host: Host;
  readonly #log: Log;
  readonly #services = new Map<string, BacklogService>();
  readonly #changed = new EventEmitter<ServiceChange>();
  readonly #linted = new EventEmitter<{ readonly service: BacklogService; readonly files: ReadonlySet<string> }>();
  readonly #folders = new EventEmitter<{ readonly removed: readonly BacklogService[] }>();
  readonly #subscriptions: readonly Disposable[];
  /** One for all folders: its language model takes 70 MB. */
  readonly #tagger: BatchTagger;
  #begin = (): void => undefined;
  #ready = new Promise<void>((resolve) => {
    this.#begin = resolve;
  });

  readonly onDidChange = this.#changed.event;
  readonly onDidLint = this.#linted.event;
  readonly onDidChangeFolders = this.#folders.event;

  constructor(host: Host, log: Log) {
    super(() => {
      for (const each of [...this.#subscriptions, ...this.#services.values(), this.#tagger]) each.dispose();
      for (const each of [this.#changed, this.#linted, this.#folders]) each.dispose();
    });
    this.#host = host;
    this.#log = log;
    this.#tagger = new BatchTagger(() => host.startTagger(), log);
    const folders = workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.flatMap((folder) => this.#services.get(folder.uri.toString()) ?? []);
      for (const service of gone) {
        this.#services.delete(service.folder.uri.toString());
        service.dispose();
      }
      this.#add(added);
      this.#folders.fire({ removed: gone });
    });
    // A window that was left open overnight shows the findings of its new day.
    const state = window.onDidChangeWindowState(({ focused }) => {
      if (focused) for (const service of this.#services.values()) void service.checkDay(); // answers nobody
    });
    this.#subscriptions = [folders, state];
  }

  /** In the order of the workspace's folders. */
  get all(): readonly BacklogService[] {
    const folders = workspace.workspaceFolders ?? [];
    return folders.flatMap((folder) => this.#services.get(folder.uri.toString()) ?? []);
  }

  /** When every folder has been read once. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  start(): void {
    this.#add(workspace.workspaceFolders ?? []);
    this.#begin();
  }

  /** When there is nothing left to read or to lint. */
  async idle(): Promise<void> {
    await Promise.all(this.all.map((service) => service.idle()));
  }

  /** The service that a file belongs to, with its path there; undefined for files of no backlog. */
  find(uri: Uri): { readonly service: BacklogService; readonly file: string; readonly backlog: Backlog } | undefined {
    for (const service of this.all) {
      const file = service.paths.fileOf(uri);
      const backlog = file === undefined ? undefined : service.index.backlogOf(file);
      if (file !== undefined && backlog !== undefined) return { service, file, backlog };
    }
    return undefined;
  }

  serviceOf(backlog: Backlog): BacklogService | undefined {
    return this.all.find((service) => service.index.backlogs.includes(backlog));
  }

  #add(folders: readonly WorkspaceFolder[]): void {
    const started: Promise<void>[] = [];
    for (const folder of folders) {
      const service = new BacklogService(folder, this.#host, this.#tagger, this.#log);
      this.#services.set(folder.uri.toString(), service);
      service.onDidChange((change) => {
        this.#changed.fire({ service, ...change });
      });
      service.onDidLint((files) => {
        this.#linted.fire({ service, files });
      });
      started.push(service.start());
    }
    this.#ready = Promise.all([this.#ready, ...started]).then(() => undefined);
  }
}
