import type { Backlog } from '../backlog/backlog.js';
import type { BacklogIndex } from '../backlog/backlogIndex.js';
import { MultiMap } from '../backlog/multiMap.js';
import type { BacklogRecord } from '../model/record.js';
import type { Range } from '../text/position.js';
import type { Crash, KeptHit } from './fileChecks.js';
import { sameMember, type KeptMember } from './groups.js';
import type { BacklogRule, BacklogSubject, GroupRule, Member, Rule, WideHit } from './rule.js';

/** A rule to run over a backlog, or over one of its groups. */
interface Task {
  readonly folder: string;
  readonly rule: BacklogRule | GroupRule;
  readonly group: string;
}

/** What is known of a file: which backlog it is in, and what the rules read of it. */
interface Known {
  readonly folder: string;
  readonly record: BacklogRecord;
  readonly members: readonly KeptMember[];
}

interface Found extends WideHit {
  readonly rule: Rule;
  readonly isCrash?: true;
}

/**
 * Rules that look at many records. A file that changes makes a rule run again only if what the rule reads of it changed: then
 * over the backlog, or over the groups it left and came into.
 */
export class WideChecks {
  readonly #index: BacklogIndex;
  readonly #crash: Crash;
  readonly #backlogRules: readonly BacklogRule[];
  readonly #known = new Map<string, Known>();
  readonly #groups = new MultiMap<string, string>();
  readonly #due = new Map<string, Task>();
  /** Folder → the backlog rules among them. */
  readonly #dueRules = new Map<string, Set<BacklogRule>>();
  /** Task → what it found. */
  readonly #found = new Map<string, readonly Found[]>();
  /** File → the tasks that found something in it. */
  readonly #tasksOf = new MultiMap<string, string>();
  /** The day of the last run: rules may speak otherwise on another. */
  #today = '';

  constructor(rules: readonly Rule[], index: BacklogIndex, crash: Crash) {
    this.#index = index;
    this.#crash = crash;
    this.#backlogRules = rules.filter((rule) => rule.kind === 'backlog');
  }

  /** Takes in a record as it is now, and notes what has to run again. */
  take(record: BacklogRecord, members: readonly KeptMember[], { folder }: Backlog): void {
    const before = this.#known.get(record.file);
    const after = { folder, record, members };
    this.#known.set(record.file, after);
    this.#compare(record.file, before, after);
  }

  forget(file: string): void {
    const before = this.#known.get(file);
    this.#known.delete(file);
    if (before) this.#compare(file, before, undefined);
  }

  /** Makes everything due that looks at whole backlogs: what is known beside the records has changed. */
  askAgain(): void {
    this.#today = '';
  }

  /** Runs what is due, a task in each step; gives the files of which something else is known than before. */
  *run(subjectOf: (backlog: Backlog) => BacklogSubject): Iterable<ReadonlySet<string>> {
    const backlogs = new Map(this.#index.backlogs.map((backlog) => [backlog.folder, subjectOf(backlog)]));
    this.#dueOnNewDay([...backlogs.values()].map(({ today }) => today).join(' '));
    for (const [key, task] of this.#due) {
      this.#due.delete(key);
      if (task.rule.kind === 'backlog') this.#dueRules.get(task.folder)?.delete(task.rule);
      const subject = backlogs.get(task.folder);
      const found = subject === undefined ? [] : this.#ask(task, subject);
      yield this.#keep(key, found);
    }
  }

  /** What was found in a file, at its places of now. */
  hitsOf(record: BacklogRecord, members: readonly KeptMember[]): KeptHit[] {
    const hits: KeptHit[] = [];
    for (const key of this.#tasksOf.get(record.file)) {
      for (const hit of this.#found.get(key) ?? []) {
        if (hit.record.file === record.file) hits.push(this.#placed(hit, record, members));
      }
    }
    return hits;
  }

  #compare(file: string, before: Known | undefined, after: Known | undefined): void {
    for (const known of [before, after])
      if (known?.record.type === 'team' && before?.record !== after?.record) this.#noteAll(known.folder);
    const [left = '', entered = ''] = [before?.folder, after?.folder];
    for (const rule of this.#backlogRules) {
      // What is due for all that changed before need not be asked whether it is due.
      if ((!before || this.#isDue(left, rule)) && (!after || this.#isDue(entered, rule))) continue;
      const was = before && rule.reads(before.record);
      const is = after && rule.reads(after.record);
      if (was === is && before?.folder === after?.folder) continue;
      if (before && was !== undefined) this.#note({ folder: before.folder, rule, group: '' });
      if (after && is !== undefined) this.#note({ folder: after.folder, rule, group: '' });
    }
    for (const member of before?.members ?? []) {
      const now = after?.members.find(({ rule }) => rule === member.rule);
      if (sameMember(member, now) && before?.folder === after?.folder) continue;
      const task = { folder: before?.folder ?? '', rule: member.rule, group: member.group };
      this.#groups.delete(keyOf(task), file);
      this.#note(task);
    }
    for (const member of after?.members ?? []) {
      const was = before?.members.find(({ rule }) => rule === member.rule);
      if (sameMember(member, was) && before?.folder === after?.folder) continue;
      const task = { folder: after?.folder ?? '', rule: member.rule, group: member.group };
      this.#groups.add(keyOf(task), file);
      this.#note(task);
    }
  }

  /** TEAM.md decides whether a rule runs at all, and by what it judges. */
  #noteAll(folder: string): void {
    for (const rule of this.#backlogRules) this.#note({ folder, rule, group: '' });
    for (const known of this.#known.values()) {
      if (known.folder !== folder) continue;
      for (const { rule, group } of known.members) this.#note({ folder, rule, group });
    }
  }

  #note(task: Task): void {
    this.#due.set(keyOf(task), task);
    if (task.rule.kind !== 'backlog') return;
    const rules = this.#dueRules.get(task.folder) ?? new Set();
    this.#dueRules.set(task.folder, rules.add(task.rule));
  }

  #isDue(folder: string, rule: BacklogRule): boolean {
    return this.#dueRules.get(folder)?.has(rule) === true;
  }

  #dueOnNewDay(today: string): void {
    if (this.#today === today) return;
    this.#today = today;
    for (const { folder } of this.#index.backlogs)
      for (const rule of this.#backlogRules) this.#note({ folder, rule, group: '' });
  }

  #ask(task: Task, subject: BacklogSubject): readonly Found[] {
    const { rule } = task;
    if (subject.backlog.team.lint[rule.code] === 'off') return [];
    try {
      const hits = rule.kind === 'backlog' ? rule.check(subject) : rule.check(this.#membersOf(task), subject);
      return [...hits].map((hit) => ({ ...hit, rule }));
    } catch (error) {
      const record = subject.backlog.all('team')[0] ?? subject.backlog.items()[0];
      return record ? [{ ...this.#crash(rule, error), related: [], record, rule }] : [];
    }
  }

  #membersOf(task: Task): Member[] {
    const files = [...this.#groups.get(keyOf(task))].sort();
    return files.flatMap((file) => {
      const known = this.#known.get(file);
      const member = known?.members.find(({ rule }) => rule === task.rule);
      return known && member ? [{ record: known.record, value: member.value }] : [];
    });
  }

  #keep(key: string, found: readonly Found[]): ReadonlySet<string> {
    const before = new Set((this.#found.get(key) ?? []).map(({ record }) => record.file));
    const after = new Set(found.map(({ record }) => record.file));
    for (const file of before) if (!after.has(file)) this.#tasksOf.delete(file, key);
    for (const file of after) if (!before.has(file)) this.#tasksOf.add(file, key);
    if (found.length > 0) this.#found.set(key, found);
    else this.#found.delete(key);
    return new Set([...before, ...after]);
  }

  #placed(hit: Found, record: BacklogRecord, members: readonly KeptMember[]): KeptHit {
    const { field, index, related = [], record: _, ...rest } = hit;
    const ofMember = members.find(({ rule }) => rule === hit.rule)?.range;
    const range: Range =
      field !== undefined && record.places.has(field)
        ? record.places.value(field, index)
        : (ofMember ?? record.titleRange);
    const shown = related.flatMap((each) => {
      const now = this.#index.recordOf(each.record.file);
      return now ? [{ file: now.file, range: now.titleRange, message: each.message }] : [];
    });
    return { ...rest, range, ...(shown.length > 0 && { related: shown }) };
  }
}

function keyOf({ folder, rule, group }: Task): string {
  return `${folder}\n${rule.code}\n${group}`;
}
