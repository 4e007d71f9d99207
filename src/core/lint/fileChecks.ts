import type { TeamSettings } from '../model/team.js';
import type { BacklogRecord } from '../model/record.js';
import type { Document } from '../text/document.js';
import type { Tag } from '../text/taggedWords.js';
import type { Severity } from './finding.js';
import { milder, mildest } from './levels.js';
import { memberOf, type KeptMember } from './groups.js';
import type { RuleTable } from './ruleTable.js';
import { Lexicon, teamTerms, type TermMatch } from './lexicon.js';
import type { GroupRule, LexicalRule, LintContext, RangeHit, Rule, SpanHit } from './rule.js';
import { criteriaZones, statementOf, statementZones, type Zone } from './zones.js';
import { Words } from './words.js';

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
  readonly #groupRules: readonly GroupRule[];
  readonly #lexicons = new Map<string, Lexicon>();

  constructor(
    rules: readonly Rule[],
    readonly table: RuleTable,
    readonly context: LintContext,
    readonly tag: Tag,
    readonly crash: Crash,
  ) {
    this.#lexicalRules = rules.filter((rule) => rule.kind === 'lexical');
    this.#groupRules = rules.filter((rule) => rule.kind === 'group');
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
    const { file, statement: statementRules, levels } = this.table.about(record);
    const subject = { record, document, context: this.context, tag };
    for (const rule of file) {
      this.#guard(rule, hits, () => {
        for (const hit of rule.check(subject)) hits.push(toKept(rule, hit, document));
      });
    }
    for (const rule of this.#groupRules) {
      if (!levels.has(rule)) continue;
      this.#guard(rule, hits, () => {
        const member = rule.member(subject);
        if (member) members.push(memberOf(rule, member, document));
      });
    }
    const lexicalRules = this.#lexicalRules.filter((rule) => levels.has(rule));
    const hasStatement = record.type === 'story' && (lexicalRules.length > 0 || statementRules.length > 0);
    const statement = hasStatement ? statementOf(document) : undefined;
    if (statement) {
      for (const rule of statementRules) {
        this.#guard(rule, hits, () => {
          for (const hit of rule.check(statement, tag)) hits.push(toKept(rule, hit, document));
        });
      }
    }
    if (lexicalRules.length > 0) {
      const lexicon = this.#lexiconOf(team);
      for (const zone of [...(statement ? statementZones(statement) : []), ...criteriaZones(document)]) {
        for (const { rule, run } of lexicalChecks(zone, lexicon, lexicalRules)) {
          this.#guard(rule, hits, () => {
            for (const hit of run()) hits.push(toKept(rule, hit, document));
          });
        }
      }
    }
    return { hits, members, untagged };
  }

  #lexiconOf(team: TeamSettings): Lexicon {
    const name = team.vagueWords.join('\n');
    const known = this.#lexicons.get(name);
    if (known) return known;
    const tables = this.#lexicalRules.map((rule) => ({
      rule,
      terms: teamTerms(rule.terms, rule.teamWords?.(team) ?? []),
    }));
    const made = new Lexicon(tables);
    this.#lexicons.set(name, made);
    return made;
  }

  #guard(rule: Rule, hits: KeptHit[], run: () => void): void {
    try {
      run();
    } catch (error) {
      hits.push(this.crash(rule, error));
    }
  }
}

function toKept(rule: Rule, { span, ...hit }: SpanHit, document: Document): KeptHit {
  return { ...hit, rule, range: document.lines.rangeOf(span) };
}

/** What is to be asked about a zone: each rule with the terms found, and each that looks for itself. */
export function* lexicalChecks(
  zone: Zone,
  lexicon: Lexicon,
  rules: readonly LexicalRule[],
): Iterable<{ readonly rule: LexicalRule; readonly run: () => Iterable<SpanHit> }> {
  const words = new Words(zone.text);
  for (const match of lexicon.find(words)) {
    const { rule } = match;
    if (rules.includes(rule) && reads(rule, zone)) yield { rule, run: () => termHits(zone, match, rule) };
  }
  for (const rule of rules) {
    const { scan } = rule;
    if (scan && reads(rule, zone)) yield { rule, run: () => scanHits(zone, scan(words), rule) };
  }
}

function reads({ whole, inZone }: LexicalRule, { place }: Zone): boolean {
  if (inZone?.[place] === 'off') return false;
  return place === 'criteria' || (place === 'statement') === (whole === true);
}

function termHits(zone: Zone, match: TermMatch, rule: LexicalRule): SpanHit[] {
  if (!rule.accepts(match)) return [];
  const { level } = match.term;
  const span = match.words.span(match.at, match.count);
  return [placed({ span, message: rule.message(match), ...(level && { level }) }, zone, rule)];
}

function* scanHits(zone: Zone, hits: Iterable<SpanHit>, rule: LexicalRule): Iterable<SpanHit> {
  for (const hit of hits) yield placed(hit, zone, rule);
}

/** A hit at its place in the file, with the level that holds in its zone. */
function placed(hit: SpanHit, zone: Zone, { inZone, levels }: LexicalRule): SpanHit {
  const named = inZone?.[zone.place];
  const full = 'always' in levels ? levels.always : (levels.planned ?? 'hint');
  const ofZone = named !== undefined && named !== 'off' ? named : zone.place === 'benefit' ? milder(full) : undefined;
  const level = mildest(hit.level, ofZone);
  const span = { start: zone.start + hit.span.start, end: zone.start + hit.span.end };
  return { ...hit, span, ...(level !== undefined && { level }) };
}

/** The level of a hit: TEAM.md's word for the rule, otherwise the catalogue's; a mild hit is milder in both. */
export function levelOf({ level }: KeptHit, byDefault: Severity, byTeam: Severity | undefined): Severity {
  if (level === undefined) return byTeam ?? byDefault;
  return byTeam === undefined ? level : milder(byTeam);
}
