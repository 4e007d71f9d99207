import type { TeamSettings } from '../model/team.js';
import type { BacklogRecord } from '../model/record.js';
import type { Document } from '../text/document.js';
import type { Severity } from './finding.js';
import { milder } from './levels.js';
import type { RuleTable } from './ruleTable.js';
import { Lexicon, teamTerms, type TermMatch } from './lexicon.js';
import type { LexicalRule, LintContext, RangeHit, Rule, SpanHit } from './rule.js';
import { criteriaZones, statementOf, statementZones, type Zone } from './zones.js';
import { Words } from './words.js';

/** What a rule found in a file's text, kept until the file changes. */
export interface KeptHit extends RangeHit {
  readonly rule: Rule;
  /** The rule failed; this says so. */
  readonly isCrash?: true;
  /** In the benefit, where a lexical rule speaks more mildly. */
  readonly isMild?: true;
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
    readonly crash: Crash,
  ) {
    this.#lexicalRules = rules.filter((rule) => rule.kind === 'lexical');
  }

  /** Everything found, whatever TEAM.md's levels: they may change while the text does not. */
  check(record: BacklogRecord, document: Document, team: TeamSettings): KeptHit[] {
    const hits: KeptHit[] = [];
    const keep = (rule: Rule, hit: SpanHit): void => {
      hits.push(toKept(rule, hit, document));
    };
    const { file, statement: statementRules, levels } = this.table.about(record);
    for (const rule of file) {
      this.#guard(rule, hits, () => {
        for (const hit of rule.check({ record, document, context: this.context })) keep(rule, hit);
      });
    }
    const isLexical = this.#lexicalRules.some((rule) => levels.has(rule));
    const hasStatement = record.type === 'story' && (isLexical || statementRules.length > 0);
    const statement = hasStatement ? statementOf(document) : undefined;
    if (statement) {
      for (const rule of statementRules) {
        this.#guard(rule, hits, () => {
          for (const hit of rule.check(statement)) keep(rule, hit);
        });
      }
    }
    if (!isLexical) return hits;
    const lexicon = this.#lexiconOf(team);
    for (const zone of [...(statement ? statementZones(statement) : []), ...criteriaZones(document)]) {
      for (const match of lexicon.find(new Words(zone.text))) {
        const { rule } = match;
        if (!levels.has(rule)) continue;
        this.#guard(rule, hits, () => {
          const hit = lexicalHit(zone, match, rule);
          if (hit) hits.push({ ...toKept(rule, hit, document), ...(zone.isBenefit && { isMild: true as const }) });
        });
      }
    }
    return hits;
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

function toKept(rule: Rule, { span, message, about, related }: SpanHit, document: Document): KeptHit {
  const range = document.lines.rangeOf(span);
  return { rule, range, message, ...(about !== undefined && { about }), ...(related && { related }) };
}

/** A term in a zone, if its rule means it there. */
export function lexicalHit(zone: Zone, match: TermMatch, rule: LexicalRule): SpanHit | undefined {
  if (!rule.accepts(match)) return undefined;
  const { start, end } = match.words.span(match.at, match.count);
  return { span: { start: zone.start + start, end: zone.start + end }, message: rule.message(match) };
}

/** The level of a hit: TEAM.md's word for the rule, otherwise the catalogue's; in a benefit a milder one. */
export function levelOf(hit: KeptHit, byDefault: Severity, byTeam: Severity | undefined): Severity {
  if (!hit.isMild || hit.rule.kind !== 'lexical') return byTeam ?? byDefault;
  return byTeam === undefined ? hit.rule.benefit : milder(byTeam);
}
