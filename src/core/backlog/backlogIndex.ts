import { readRecord } from '../model/readRecord.js';
import type { BacklogRecord, Item, Team } from '../model/record.js';
import { teamSettings, type TeamSettings } from '../model/team.js';
import { Document, type FileContent } from '../text/document.js';
import { affectedBy } from './affected.js';
import type { Backlog } from './backlog.js';
import { LiveBacklog } from './liveBacklog.js';
import { folderOf, ownerOf } from './ownership.js';

/** A file that came, changed or went. Renames are a deletion and an addition. */
export type FileChange =
  { readonly file: string; readonly content: FileContent } | { readonly file: string; readonly deleted: true };

/** What a batch of file changes did. */
export interface ChangeSet {
  /** Files that were read anew, with what was found in them; the index does not keep these. */
  readonly parsed: ReadonlyMap<string, Document>;
  readonly removed: readonly string[];
  /** Other records whose relations changed: they name, or are named by, what changed. */
  readonly affected: ReadonlySet<BacklogRecord>;
  /** Files whose verdict may change as a whole, because TEAM.md, the personas or the set of backlogs changed. */
  readonly everything: boolean;
}

export interface BacklogIndexOptions {
  /** Score of an item by the team's method (core/order); passed in because the order needs it and may not import it. */
  readonly score: (item: Item, team: TeamSettings) => number | undefined;
  /** Demand breaks ties between unranked items of one score (core/order). */
  readonly demand?: (item: Item, backlog: Backlog) => number;
  /** Leaves out what is counted in the Markdown (`facts`): enough for lists, and a third cheaper. */
  readonly withoutFacts?: boolean;
}

/**
 * The live backlogs of one root: file changes go in, change sets come out. A change costs the file and its relations; only a
 * change of TEAM.md, which may move every item to another backlog, costs them all.
 */
export class BacklogIndex {
  readonly #options: BacklogIndexOptions;
  readonly #records = new Map<string, BacklogRecord>();
  readonly #owners = new Map<string, LiveBacklog>();
  #teams: readonly Team[] = [];
  #backlogs = new Map<string, LiveBacklog>();

  constructor(options: BacklogIndexOptions) {
    this.#options = options;
  }

  /** By folder. */
  get backlogs(): readonly Backlog[] {
    return [...this.#backlogs.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  backlogOf(file: string): Backlog | undefined {
    return this.#owners.get(file);
  }

  recordOf(file: string): BacklogRecord | undefined {
    return this.#records.get(file);
  }

  apply(changes: readonly FileChange[]): ChangeSet {
    return this.#apply(changes, false);
  }

  /** As `apply`, while files are read for the first time: nobody has judged anything yet, so nobody asks what is affected. */
  load(changes: readonly FileChange[]): ReadonlyMap<string, Document> {
    return this.#apply(changes, true).parsed;
  }

  #apply(changes: readonly FileChange[], isFirst: boolean): ChangeSet {
    const parsed = new Map<string, Document>();
    const before: BacklogRecord[] = [];
    const after: BacklogRecord[] = [];
    for (const change of changes) {
      const old = this.#records.get(change.file);
      if (old) before.push(old);
      if ('deleted' in change) continue;
      const document = Document.parse(change.file, change.content);
      parsed.set(change.file, document);
      after.push(readRecord(document, this.#options.withoutFacts));
    }
    const touchesTeam = [...before, ...after].some((record) => record.type === 'team');
    const wasSmall = isFirst || this.#records.size < after.length;
    const affected = new Set<BacklogRecord>();
    const had = this.#shape();
    for (const record of before) this.#remove(record, affected);
    for (const record of after) this.#records.set(record.file, record);
    if (touchesTeam) this.#rebuild();
    else for (const record of after) this.#place(record);
    const everything = touchesTeam || wasSmall || had !== this.#shape() || [...before, ...after].some(isPersona);
    if (!everything) for (const record of after) this.#gather(record, affected);
    for (const record of affected)
      if (this.#records.get(record.file) !== record || parsed.has(record.file)) affected.delete(record);
    const removed = changes.flatMap(({ file }) => (this.#records.has(file) ? [] : [file]));
    return { parsed, removed, affected, everything };
  }

  #remove(record: BacklogRecord, affected: Set<BacklogRecord>): void {
    this.#gather(record, affected);
    const owner = this.#owners.get(record.file);
    owner?.delete(record);
    if (owner?.size === 0) this.#backlogs.delete(owner.folder);
    this.#owners.delete(record.file);
    this.#records.delete(record.file);
  }

  #gather(record: BacklogRecord, affected: Set<BacklogRecord>): void {
    const owner = this.#owners.get(record.file);
    if (owner) for (const each of affectedBy(record, owner)) affected.add(each);
  }

  #place(record: BacklogRecord): void {
    const folder = ownerOf(record, this.#teams);
    const backlog = this.#backlogs.get(folder) ?? this.#create(folder);
    backlog.add(record);
    this.#owners.set(record.file, backlog);
  }

  #create(folder: string): LiveBacklog {
    const own = this.#teams.find((team) => folderOf(team.file) === folder);
    const foreign = new Set(this.#teams.flatMap((team) => (team !== own && team.fields.key ? [team.fields.key] : [])));
    const backlog = new LiveBacklog(folder, teamSettings(own), foreign, this.#options);
    this.#backlogs.set(folder, backlog);
    return backlog;
  }

  #rebuild(): void {
    this.#teams = [...this.#records.values()].filter((record): record is Team => record.type === 'team');
    this.#backlogs = new Map();
    this.#owners.clear();
    for (const record of this.#records.values()) this.#place(record);
  }

  /** Whether there are goals, which metrics, and which backlogs: rules on every item hang on it. */
  #shape(): string {
    return [...this.#backlogs.values()]
      .map((backlog) => {
        const metrics = backlog.all('metric').map(({ id }) => id);
        return `${backlog.folder} ${String(backlog.has('goal'))} ${metrics.join(' ')}`;
      })
      .join('\n');
  }
}

function isPersona(record: BacklogRecord): boolean {
  return record.type === 'persona';
}
