import type { BacklogIndex, ChangeSet } from '../../core/backlog/backlogIndex.js';
import type { Linter } from '../../core/lint/engine.js';
import type { BacklogRecord } from '../../core/model/record.js';
import type { Documents } from '../../core/ports.js';
import type { Document } from '../../core/text/document.js';
import type { BatchTagger } from '../tagging/batchTagger.js';
import { FileBatch, TimeSlice } from './timeSlice.js';
import { Untagged } from './untagged.js';

/** Findings are handed on this often while there is more to do, … */
const reportMilliseconds = 250;
/** … and no more files at once: showing them is work too. */
const reportFiles = 100;

/** What a file waits with: its text, to be read, or that only its relations are to be judged again. */
type Waiting = Document | 'read' | 'known';

export interface LintQueueParts {
  readonly linter: Linter;
  readonly index: BacklogIndex;
  readonly documents: Documents;
  readonly tagger: Pick<BatchTagger, 'learn'>;
  /** Gets the files whose findings changed. */
  readonly report: (files: ReadonlySet<string>) => void;
}

/**
 * What the linter still has to do, done in steps that let others work in between. News can come at any time: the text of a file
 * that is known to be newer takes the place of the one that waits, so that nothing superseded is judged.
 */
export class LintQueue {
  readonly #parts: LintQueueParts;
  readonly #waiting = new Map<string, Waiting>();
  readonly #untagged: Untagged;
  readonly #slice = new TimeSlice();
  readonly #batch = new FileBatch();
  #changed = new Set<string>();
  #reportedAt = performance.now();
  #settling: Iterator<ReadonlySet<string>> | undefined;
  #vagueWords: string | undefined;
  #total = 0;

  constructor(parts: LintQueueParts) {
    this.#parts = parts;
    this.#untagged = new Untagged(parts.tagger);
  }

  /** How many of the files that were handed in since the queue was last empty have been judged. */
  get progress(): { readonly done: number; readonly total: number } {
    return { done: this.#total - this.#waiting.size, total: this.#total };
  }

  /** Resolves when words have come that a file waited for. */
  get tagged(): Promise<void> {
    return this.#untagged.asking;
  }

  /** Takes in what the index did. `known`: all files, for when any verdict may change. */
  add(set: ChangeSet, known: Iterable<string>): void {
    const { linter } = this.#parts;
    for (const file of set.removed) {
      this.#waiting.delete(file);
      this.#untagged.forget(file);
    }
    const removed = { parsed: new Map(), removed: set.removed, affected: new Set<BacklogRecord>(), everything: false };
    for (const file of linter.updateFiles(removed)) this.#changed.add(file);
    // What was typed just now is judged first.
    const later = [...this.#waiting];
    if (set.parsed.size < later.length) this.#waiting.clear();
    else later.length = 0;
    for (const [file, document] of set.parsed) {
      this.#waiting.set(file, document);
      this.#untagged.forget(file);
    }
    for (const record of set.affected) this.#wait(record.file, 'known');
    for (const [file, waiting] of later) this.#wait(file, waiting);
    const how = this.#mustReread() ? 'read' : 'known';
    if (set.everything) for (const file of known) this.#wait(file, how);
    this.#total = Math.max(this.#total, this.#waiting.size);
    // What was left undone is due still, and the backlogs may be others.
    this.#settling = linter.settle()[Symbol.iterator]();
  }

  /** Judges all files again: the day, or what git says, is another one. */
  addAll(known: Iterable<string>): void {
    this.add({ parsed: new Map(), removed: [], affected: new Set(), everything: true }, known);
  }

  /** Works for some milliseconds, then lets others work. `waits`: only for words that are being tagged. */
  async step(): Promise<'more' | 'waits' | 'done'> {
    this.#untagged.ask(this.#waiting.size === 0, (file) => this.#wait(file, 'read'));
    if (this.#waiting.size > 0) await this.#judge();
    else if (this.#settling) this.#settle();
    else return this.#rest();
    await this.#slice.rest();
    const now = performance.now();
    if (now - this.#reportedAt > reportMilliseconds || this.#changed.size > reportFiles) this.#report();
    return 'more';
  }

  #rest(): 'waits' | 'done' {
    this.#report();
    if (this.#untagged.isAsking) return 'waits';
    this.#total = 0;
    return 'done';
  }

  #wait(file: string, waiting: Waiting): void {
    const before = this.#waiting.get(file);
    if (before === undefined || before === 'known' || (before === 'read' && typeof waiting !== 'string'))
      this.#waiting.set(file, waiting);
  }

  /** The team's own words are searched for in the texts. */
  #mustReread(): boolean {
    const before = this.#vagueWords;
    const { backlogs } = this.#parts.index;
    this.#vagueWords = JSON.stringify(backlogs.map(({ folder, team }) => [folder, team.vagueWords]));
    return before !== undefined && before !== this.#vagueWords;
  }

  async #judge(): Promise<void> {
    const { linter, index, documents } = this.#parts;
    const parsed = new Map<string, Document>();
    const affected = new Set<BacklogRecord>();
    for (const [file, waiting] of this.#batch.take(this.#waiting)) {
      const record = index.recordOf(file);
      if (record === undefined) continue;
      if (waiting === 'known') affected.add(record);
      else parsed.set(file, waiting === 'read' ? await documents.get(file) : waiting);
    }
    const changed = this.#batch.measure(() => linter.updateFiles({ parsed, removed: [], affected, everything: false }));
    for (const file of changed) this.#changed.add(file);
    const known = [...parsed.keys(), ...[...affected].map(({ file }) => file)];
    const { withheld, released } = this.#untagged.take(linter.takeUntagged(), known);
    for (const file of withheld) this.#changed.delete(file);
    for (const file of released) this.#changed.add(file);
  }

  #settle(): void {
    const step = this.#settling?.next();
    if (step === undefined || step.done === true) this.#settling = undefined;
    else for (const file of step.value) this.#changed.add(file);
  }

  #report(): void {
    this.#reportedAt = performance.now();
    if (this.#changed.size === 0) return;
    const changed = this.#changed;
    this.#changed = new Set();
    this.#parts.report(changed);
  }
}
