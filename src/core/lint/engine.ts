import type { Backlog } from '../backlog/backlog.js';
import type { BacklogIndex, ChangeSet } from '../backlog/backlogIndex.js';
import type { BacklogRecord } from '../model/record.js';
import type { Document } from '../text/document.js';
import { FileChecks, levelOf, type KeptHit } from './fileChecks.js';
import type { Finding, Severity } from './finding.js';
import { sameFindings, sortFindings, summarise, type LintSummary } from './findings.js';
import { isItem, isLevel } from './levels.js';
import { allRules } from './registry.js';
import { reservedCodes } from './reservedCodes.js';
import { Rings } from './rings.js';
import type { LintContext, Rule } from './rule.js';
import { RuleTable } from './ruleTable.js';
import { reportable, suppress, unusedMessage } from './suppressions.js';

interface FileState {
  readonly kept: readonly KeptHit[];
  readonly findings: readonly Finding[];
  /** The team's own words that the text was searched for. */
  readonly vagueWords: string;
}

export interface LinterOptions {
  /** The rules to run; all of them by default. */
  readonly rules?: readonly Rule[];
}

/** Findings of all files of an index, kept up to date by its change sets. Work goes with the change, not with the backlog. */
export class Linter {
  readonly #index: BacklogIndex;
  readonly #table: RuleTable;
  readonly #unusedRule: Rule | undefined;
  readonly #context: LintContext;
  readonly #checks: FileChecks;
  readonly #files = new Map<string, FileState>();

  constructor(index: BacklogIndex, { rules = allRules }: LinterOptions = {}) {
    this.#index = index;
    this.#table = new RuleTable(rules);
    this.#unusedRule = rules.find((rule) => rule.code === 'suppression-unused');
    const codes = rules.map((rule) => rule.code);
    const known = new Set([...allRules.map((rule) => rule.code), ...reservedCodes]);
    this.#context = { isRule: (code) => known.has(code), rules: codes };
    this.#checks = new FileChecks(rules, this.#table, this.#context, crashed);
  }

  /**
   * Takes in what the index did. `reread` gives the text of a file that was not read in this batch; it is asked only after
   * the team changed its list of vague words. Returns the files whose findings are others than before.
   */
  update(changes: ChangeSet, reread?: (file: string) => Document | undefined): ReadonlySet<string> {
    const changed = new Set<string>();
    for (const file of changes.removed) {
      if ((this.#files.get(file)?.findings.length ?? 0) > 0) changed.add(file);
      this.#files.delete(file);
    }
    const rings = new Map<Backlog, Rings>();
    const files = new Set(changes.parsed.keys());
    for (const record of changes.affected) files.add(record.file);
    if (changes.everything) for (const file of this.#files.keys()) files.add(file);
    for (const file of files) {
      const record = this.#index.recordOf(file);
      const backlog = this.#index.backlogOf(file);
      if (!record || !backlog) continue;
      const before = this.#files.get(file);
      const after = this.#examine(record, backlog, ringsOf(backlog, rings), changes.parsed.get(file), before, reread);
      this.#files.set(file, after);
      if (!sameFindings(before?.findings ?? [], after.findings)) changed.add(file);
    }
    return changed;
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
      const kept = this.#checks.check(record, document, team);
      this.#files.set(file, { kept, findings: [], vagueWords: team.vagueWords.join('\n') });
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

  #examine(
    record: BacklogRecord,
    backlog: Backlog,
    rings: Rings,
    parsed: Document | undefined,
    before: FileState | undefined,
    reread: ((file: string) => Document | undefined) | undefined,
  ): FileState {
    const vagueWords = backlog.team.vagueWords.join('\n');
    const document = parsed ?? (before?.vagueWords === vagueWords ? undefined : reread?.(record.file));
    const kept = document ? this.#checks.check(record, document, backlog.team) : (before?.kept ?? []);
    const related = this.#checkRelations(record, backlog, rings);
    const findings = [...kept, ...related].flatMap((hit) => this.#toFinding(hit, record, backlog));
    return { kept, findings: sortFindings(this.#suppress(findings, record, backlog)), vagueWords };
  }

  #checkRelations(record: BacklogRecord, backlog: Backlog, rings: Rings): KeptHit[] {
    const hits: KeptHit[] = [];
    for (const rule of this.#table.about(record).record) {
      if (backlog.team.lint[rule.code] === 'off') continue;
      try {
        for (const hit of rule.check({ record, backlog, rings })) hits.push({ ...hit, rule });
      } catch (error) {
        hits.push(crashed(rule, error));
      }
    }
    return hits;
  }

  #suppress(findings: readonly Finding[], record: BacklogRecord, backlog: Backlog): readonly Finding[] {
    const { suppressions } = record.facts;
    const rule = this.#unusedRule;
    if (suppressions.length === 0 || rule === undefined) return suppress(findings, suppressions).kept;
    const aboutItself = suppressions.filter((each) => each.rule === rule.code);
    const others = suppressions.filter((each) => each.rule !== rule.code);
    const { kept, unused } = suppress(findings, others);
    const hits = reportable(record, unused, this.#context).map((each): KeptHit => {
      return { rule, range: each.range, message: unusedMessage(each, this.#context), about: each.rule };
    });
    return [
      ...kept,
      ...suppress(
        hits.flatMap((hit) => this.#toFinding(hit, record, backlog)),
        aboutItself,
      ).kept,
    ];
  }

  #toFinding(hit: KeptHit, record: BacklogRecord, backlog: Backlog): Finding[] {
    const { rule, range, message, about, related } = hit;
    const severity = this.#severityOf(hit, record, backlog);
    if (severity === undefined) return [];
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

  #severityOf(hit: KeptHit, record: BacklogRecord, backlog: Backlog): Severity | undefined {
    const { rule } = hit;
    if (hit.isCrash) return 'error';
    const byDefault = this.#table.about(record).levels.get(rule);
    const byTeam = backlog.team.lint[rule.code];
    if (byDefault === undefined || byTeam === 'off') return undefined;
    if (rule.kind === 'statement' && rule.holds?.(record, backlog) === false) return undefined;
    return levelOf(hit, byDefault, isLevel(byTeam) && byTeam !== 'off' ? byTeam : undefined);
  }
}

/** A rule that fails is a mistake of ours: it is reported at the top of the file, and the other rules go on. */
function crashed(rule: Rule, error: unknown): KeptHit {
  const start = { line: 0, character: 0 };
  const reason = error instanceof Error ? error.message : String(error);
  const message = `The rule “${rule.code}” failed on this file (${reason}). This is a fault of Storymark: please report it.`;
  return { rule, range: { start, end: start }, message, isCrash: true };
}

function ringsOf(backlog: Backlog, known: Map<Backlog, Rings>): Rings {
  const rings = known.get(backlog) ?? new Rings(backlog);
  known.set(backlog, rings);
  return rings;
}

function isItemFile(record: BacklogRecord | undefined): boolean {
  return record !== undefined && isItem(record);
}
