import type { TeamSettings } from '../model/team.js';
import type { BacklogRecord } from '../model/record.js';
import type { Document } from '../text/document.js';
import type { Tag } from '../text/taggedWords.js';
import type { Severity } from './finding.js';
import { checkZone } from './checkZone.js';
import { milder } from './levels.js';
import { memberOf, type KeptMember } from './groups.js';
import type { RuleTable } from './ruleTable.js';
import { Lexicon, teamTerms } from './lexicon.js';
import type { LexicalRule, LintContext, RangeHit, Rule, SpanHit } from './rule.js';
import { criteriaZones, statementOf, statementZones } from './zones.js';

/** What a rule found in a file's text, kept until the file changes. */
export interface KeptHit extends RangeHit {
  readonly rule: Rule;
  /** The rule failed; this says so. */
  readonly isCrash?: true;
}

/** All that is kept of a file's text. */
export interface Checked {
  readonly hits: readonly KeptHit[];
  readonly members: readonly KeptMember[];
  /** Texts whose parts of speech were asked for and are not known yet. */
  readonly untagged: readonly string[];
}

export type Crash = (rule: Rule, error: unknown) => KeptHit;

/** Rules that need the text, run once when a file is read. */
export class FileChecks {
  readonly #lexicalRules: readonly LexicalRule[];
  readonly #lexicons = new Map<string, Lexicon>();

  constructor(
    rules: readonly Rule[],
    readonly table: RuleTable,
    readonly context: LintContext,
    readonly tag: Tag,
    readonly crash: Crash,
  ) {
    this.#lexicalRules = rules.filter((rule) => rule.kind === 'lexical');
  }

  /** Everything found, whatever TEAM.md's levels: they may change while the text does not. */
  check(record: BacklogRecord, document: Document, team: TeamSettings): Checked {
    const hits: KeptHit[] = [];
    const members: KeptMember[] = [];
    const untagged: string[] = [];
    const tag: Tag = (text) => {
      const words = this.tag(text);
      if (words === undefined) untagged.push(text);
      return words;
    };
    const take = (rule: Rule, hit: SpanHit): void => void hits.push(toKept(rule, hit, document));
    const fail = (rule: Rule, error: unknown): void => void hits.push(this.crash(rule, error));
    const rules = this.table.about(record);
    const subject = { record, document, context: this.context, tag };
    // No function for trying: this is the innermost loop of a long run.
    for (const rule of rules.file) {
      try {
        for (const hit of rule.check(subject)) take(rule, hit);
      } catch (error) {
        fail(rule, error);
      }
    }
    for (const rule of rules.group) {
      try {
        const member = rule.member(subject);
        if (member) members.push(memberOf(rule, member, document));
      } catch (error) {
        fail(rule, error);
      }
    }
    const readsProse = rules.lexical.length > 0;
    const hasStatement = record.type === 'story' && (readsProse || rules.statement.length > 0);
    const statement = hasStatement ? statementOf(document) : undefined;
    for (const rule of statement ? rules.statement : []) {
      try {
        if (statement) for (const hit of rule.check(statement, tag)) take(rule, hit);
      } catch (error) {
        fail(rule, error);
      }
    }
    if (readsProse) {
      const lexicon = this.#lexiconOf(team);
      for (const zone of statement ? statementZones(statement) : [])
        checkZone(zone, lexicon, rules.readers, take, fail);
      for (const zone of criteriaZones(document)) checkZone(zone, lexicon, rules.readers, take, fail);
    }
    return { hits, members, untagged };
  }

  #lexiconOf(team: TeamSettings): Lexicon {
    const name = team.vagueWords.join('\n');
    const known = this.#lexicons.get(name);
    if (known) return known;
    const tables = this.#lexicalRules.flatMap((rule) =>
      rule.terms ? [{ rule, terms: teamTerms(rule.terms, rule.teamWords?.(team) ?? []) }] : [],
    );
    const made = new Lexicon(tables);
    this.#lexicons.set(name, made);
    return made;
  }
}

function toKept(rule: Rule, { span, ...hit }: SpanHit, document: Document): KeptHit {
  return { ...hit, rule, range: document.lines.rangeOf(span) };
}

/** The level of a hit: TEAM.md's word for the rule, otherwise the catalogue's; a mild hit is milder in both. */
export function levelOf({ level }: KeptHit, byDefault: Severity, byTeam: Severity | undefined): Severity {
  if (level === undefined) return byTeam ?? byDefault;
  return byTeam === undefined ? level : milder(byTeam);
}
