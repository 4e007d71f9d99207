import type { Backlog } from '../backlog/backlog.js';
import type { BacklogIndex, ChangeSet } from '../backlog/backlogIndex.js';
import type { BacklogRecord } from '../model/record.js';
import type { Document } from '../text/document.js';
import type { Tag } from '../text/taggedWords.js';
import { FileChecks, levelOf, type Checked, type KeptHit } from './fileChecks.js';
import type { Finding, Severity } from './finding.js';
import { sameFindings, sortFindings, summarise, type LintSummary } from './findings.js';
import { isItem, isLevel } from './levels.js';
import type { LintHistory } from './lintHistory.js';
import { allRules } from './registry.js';
import { reservedCodes } from './reservedCodes.js';
import { Rings } from './rings.js';
import type { BacklogSubject, LintContext, RecordSubject, Rule } from './rule.js';
import { RuleTable } from './ruleTable.js';
import { reportable, suppress, unusedMessage } from './suppressions.js';
import { WideChecks } from './wideChecks.js';

interface FileState extends Checked {
  readonly record: BacklogRecord;
  /** Of rules about relations. */
  readonly related: readonly KeptHit[];
  readonly findings: readonly Finding[];
  /** The team's own words that the text was searched for. */
  readonly vagueWords: string;
}

export interface LinterOptions {
  /** The rules to run; all of them by default. */
  readonly rules?: readonly Rule[];
  /** The day, YYYY-MM-DD; asked at each update. The `today` of a TEAM.md goes before it. */
  readonly today: () => string;
  /** Absent: rules that need parts of speech are silent. */
  readonly tag?: Tag;
  /** Names of the files in `reports/updates` of a backlog's folder; undefined where they are not known. Asked when a rule does. */
  readonly savedUpdates?: (folder: string) => readonly string[] | undefined;
}

/** Files whose findings are put together without a rest. */
const filesInStep = 50;

/** Of a subject, what is the same for all records of a backlog. */
type Shared = Omit<RecordSubject, 'record'>;
type Reread = (file: string) => Document | undefined;

/** Findings of all files of an index, kept up to date by its change sets. Work goes with the change, not with the backlog. */
export class Linter {
  #history: LintHistory | undefined;
  readonly #index: BacklogIndex;
  readonly #options: LinterOptions;
  readonly #table: RuleTable;
  readonly #unusedRule: Rule | undefined;
  readonly #context: LintContext;
  readonly #needHistory: ReadonlySet<string>;
  readonly #checks: FileChecks;
  readonly #wide: WideChecks;
  readonly #files = new Map<string, FileState>();
  readonly #untagged = new Map<string, readonly string[]>();
  /** Files about which a rule that looks at many records speaks otherwise than before; they are put together by `settle`. */
  readonly #touched = new Set<string>();

  constructor(index: BacklogIndex, options: LinterOptions) {
    const { rules = allRules, tag = () => [] } = options;
    this.#index = index;
    this.#options = options;
    this.#table = new RuleTable(rules);
    this.#unusedRule = rules.find((rule) => rule.code === 'suppression-unused');
    this.#needHistory = new Set(rules.flatMap(({ code, needsHistory }) => (needsHistory ? [code] : [])));
    const codes = rules.map((rule) => rule.code);
    const known = new Set([...allRules.map((rule) => rule.code), ...reservedCodes]);
    this.#context = { isRule: (code) => known.has(code), rules: codes };
    this.#checks = new FileChecks(rules, this.#table, this.#context, tag, crashed);
    this.#wide = new WideChecks(rules, index, crashed);
  }

  /** What git adds; the next update that names a file takes it into account. */
  set history(history: LintHistory | undefined) {
    this.#history = history;
    this.#wide.askAgain();
  }

  /**
   * Takes in what the index did. `reread` gives the text of a file that was not read in this batch; it is asked only after
   * the team changed its list of vague words. Returns the files whose findings are others than before.
   */
  update(changes: ChangeSet, reread?: Reread): ReadonlySet<string> {
    const changed = new Set(this.updateFiles(changes, reread));
    for (const more of this.settle()) for (const file of more) changed.add(file);
    return changed;
  }

  /** As `update`, without the rules that look at many records: `settle` runs those that have to run again. */
  updateFiles(changes: ChangeSet, reread?: Reread): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const file of changes.removed) {
      if ((this.#files.get(file)?.findings.length ?? 0) > 0) changed.add(file);
      this.#files.delete(file);
      this.#untagged.delete(file);
      this.#wide.forget(file);
    }
    const subjects = new Map<Backlog, Shared>();
    const files = new Set(changes.parsed.keys());
    for (const record of changes.affected) files.add(record.file);
    if (changes.everything) for (const file of this.#files.keys()) files.add(file);
    for (const file of files) {
      const record = this.#index.recordOf(file);
      const backlog = this.#index.backlogOf(file);
      if (!record || !backlog) continue;
      if (this.#examine(record, this.#sharedOf(backlog, subjects), changes.parsed.get(file), reread)) changed.add(file);
    }
    return changed;
  }

  /**
   * Runs the rules that look at many records and have to run again, one in each step, and puts the findings of the files they
   * speak about together, some in each step, so that a caller can rest between them. What a caller leaves undone comes with the
   * next call. Each step gives the files whose findings changed.
   */
  *settle(): Iterable<ReadonlySet<string>> {
    yield* this.#assembleTouched();
    for (const touched of this.#wide.run((backlog) => this.#subject(backlog))) {
      for (const file of touched) this.#touched.add(file);
      if (touched.size === 0) yield touched;
      else yield* this.#assembleTouched();
    }
  }

  *#assembleTouched(): Iterable<ReadonlySet<string>> {
    while (this.#touched.size > 0) {
      const changed = new Set<string>();
      const subjects = new Map<Backlog, Shared>();
      let left = filesInStep;
      for (const file of this.#touched) {
        if (left-- === 0) break;
        this.#touched.delete(file);
        const state = this.#files.get(file);
        const backlog = this.#index.backlogOf(file);
        if (!state || !backlog) continue;
        const findings = this.#assemble(state, this.#sharedOf(backlog, subjects));
        this.#files.set(file, { ...state, findings });
        if (!sameFindings(state.findings, findings)) changed.add(file);
      }
      yield changed;
    }
  }

  /** Notes that a stakeholder update was saved or deleted; the next `settle` takes it into account. */
  updatesSaved(): void {
    this.#wide.askAgain();
  }

  /** Files that wait for parts of speech, and the texts they wait for; forgotten with this call. */
  takeUntagged(): ReadonlyMap<string, readonly string[]> {
    const taken = new Map(this.#untagged);
    this.#untagged.clear();
    return taken;
  }

  /**
   * Runs only the rules that need the text and keeps what they find, so that a first reading can let go of its texts; the
   * next `update` that names the files asks the rules about relations.
   */
  read(parsed: ReadonlyMap<string, Document>): void {
    for (const [file, document] of parsed) {
      const record = this.#index.recordOf(file);
      const team = this.#index.backlogOf(file)?.team;
      if (!record || !team) continue;
      const checked = this.#checks.check(record, document, team);
      const vagueWords = team.vagueWords.join('\n');
      this.#files.set(file, { ...checked, record, related: [], findings: [], vagueWords });
    }
  }

  /** By line, then rule. */
  findings(file: string): readonly Finding[] {
    return this.#files.get(file)?.findings ?? [];
  }

  /** By file, line, rule. */
  all(): readonly Finding[] {
    return sortFindings([...this.#files.values()].flatMap((state) => state.findings));
  }

  get summary(): LintSummary {
    let items = 0;
    for (const file of this.#files.keys()) if (isItemFile(this.#index.recordOf(file))) items++;
    return summarise(this.all(), this.#files.size, items);
  }

  /** Whether the findings are others than before. */
  #examine(record: BacklogRecord, shared: Shared, parsed: Document | undefined, reread: Reread | undefined): boolean {
    const { file } = record;
    const { backlog } = shared;
    const before = this.#files.get(file);
    const vagueWords = backlog.team.vagueWords.join('\n');
    const document = parsed ?? (before?.vagueWords === vagueWords ? undefined : reread?.(file));
    const checked = document ? this.#checks.check(record, document, backlog.team) : (before ?? unread);
    if (checked.untagged.length > 0) this.#untagged.set(file, checked.untagged);
    const related = this.#checkRelations({ ...shared, record });
    const { hits, members, untagged } = checked;
    const state = { record, hits, members, untagged, related, vagueWords };
    this.#wide.take(record, members, backlog);
    const findings = this.#assemble(state, shared);
    this.#files.set(file, { ...state, findings });
    return !sameFindings(before?.findings ?? [], findings);
  }

  #assemble(state: Omit<FileState, 'findings'>, shared: Shared): readonly Finding[] {
    const { record, hits, related, members } = state;
    const subject = { ...shared, record };
    const all = [...hits, ...related, ...this.#wide.hitsOf(record, members)];
    if (all.length === 0 && record.facts.suppressions.length === 0) return none;
    const findings = all.flatMap((hit) => this.#toFinding(hit, subject));
    return sortFindings(this.#suppress(findings, subject));
  }

  #subject(backlog: Backlog): BacklogSubject {
    const { today, savedUpdates } = this.#options;
    return {
      backlog,
      today: backlog.team.today ?? today(),
      ...(this.#history && { history: this.#history }),
      ...(savedUpdates && { savedUpdates: () => savedUpdates(backlog.folder) }),
    };
  }

  /** What the rules are told beside the record, once for all files of a pass. */
  #sharedOf(backlog: Backlog, known: Map<Backlog, Shared>): Shared {
    const found = known.get(backlog) ?? { ...this.#subject(backlog), rings: new Rings(backlog) };
    known.set(backlog, found);
    return found;
  }

  #checkRelations(subject: RecordSubject): KeptHit[] {
    const hits: KeptHit[] = [];
    const { lint } = subject.backlog.team;
    for (const rule of this.#table.about(subject.record).record) {
      if (lint[rule.code] === 'off') continue;
      try {
        for (const hit of rule.check(subject)) hits.push({ ...hit, rule });
      } catch (error) {
        hits.push(crashed(rule, error));
      }
    }
    return hits;
  }

  #suppress(findings: readonly Finding[], subject: RecordSubject): readonly Finding[] {
    const { record } = subject;
    const { suppressions } = record.facts;
    const rule = this.#unusedRule;
    if (suppressions.length === 0 || rule === undefined) return suppress(findings, suppressions).kept;
    const aboutItself = suppressions.filter((each) => each.rule === rule.code);
    const others = suppressions.filter((each) => each.rule !== rule.code);
    const { kept, unused } = suppress(findings, others);
    const mayBeUnused = unused.filter(({ rule: code }) => this.#history !== undefined || !this.#needHistory.has(code));
    const hits = reportable(record, mayBeUnused, this.#context).map((each): KeptHit => {
      return { rule, range: each.range, message: unusedMessage(each, this.#context), about: each.rule };
    });
    const own = hits.flatMap((hit) => this.#toFinding(hit, subject));
    return [...kept, ...suppress(own, aboutItself).kept];
  }

  #toFinding(hit: KeptHit, subject: RecordSubject): Finding[] {
    const { rule, range, about, related } = hit;
    const { record } = subject;
    const severity = this.#severityOf(hit, subject);
    if (severity === undefined) return [];
    const message = messageOf(hit, subject);
    if (message === undefined) return [];
    const item = isItem(record) ? record.id : undefined;
    const { file } = record;
    return [
      {
        file,
        range,
        rule: rule.code,
        severity,
        message,
        ...(item !== undefined && { item }),
        ...(about !== undefined && { about }),
        ...(related && { related }),
      },
    ];
  }

  #severityOf(hit: KeptHit, { record, backlog }: RecordSubject): Severity | undefined {
    const { rule } = hit;
    if (hit.isCrash) return 'error';
    const byDefault = this.#table.about(record).levels.get(rule);
    const byTeam = backlog.team.lint[rule.code];
    if (byDefault === undefined || byTeam === 'off') return undefined;
    if (rule.isOff && !isLevel(byTeam)) return undefined;
    return levelOf(hit, byDefault, isLevel(byTeam) && byTeam !== 'off' ? byTeam : undefined);
  }
}

const none: readonly Finding[] = [];
const unread: Checked = { hits: [], members: [], untagged: [] };

/** Undefined where the rule finds, by what surrounds the text, that the hit does not count. */
function messageOf(hit: KeptHit, subject: RecordSubject): string | undefined {
  const { rule, message } = hit;
  if (hit.isCrash || (rule.kind !== 'file' && rule.kind !== 'statement') || !rule.holds) return message;
  try {
    const held = rule.holds(hit, subject);
    return held === true ? message : held === false ? undefined : held;
  } catch (error) {
    return crashed(rule, error).message;
  }
}

/** A rule that fails is a mistake of ours: it is reported at the top of the file, and the other rules go on. */
function crashed(rule: Rule, error: unknown): KeptHit {
  const start = { line: 0, character: 0 };
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule “${rule.code}” failed on this file (${reason}). This is a fault of Storymark: please report it.`;
  return { rule, range: { start, end: start }, message, isCrash: true };
}

function isItemFile(record: BacklogRecord | undefined): boolean {
  return record !== undefined && isItem(record);
}
