import type { TeamSettings } from '../model/team.js';
import type { BacklogRecord } from '../model/record.js';
import type { Document } from '../text/document.js';
import type { Severity } from './finding.js';
import { defaultLevel, isItem, levelAt, milder } from './levels.js';
import { Lexicon, teamTerms, type TermMatch } from './lexicon.js';
import type { FileRule, LexicalRule, LintContext, RangeHit, Rule, SpanHit, StatementRule } from './rule.js';
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
  readonly #fileRules: readonly FileRule[];
  readonly #statementRules: readonly StatementRule[];
  readonly #lexicalRules: readonly LexicalRule[];
  readonly #lexicons = new Map<string, Lexicon>();

  constructor(
    rules: readonly Rule[],
    readonly context: LintContext,
    readonly crash: Crash,
  ) {
    this.#fileRules = rules.filter((rule) => rule.kind === 'file');
    this.#statementRules = rules.filter((rule) => rule.kind === 'statement');
    this.#lexicalRules = rules.filter((rule) => rule.kind === 'lexical');
  }

  /** Everything found, whatever TEAM.md's levels: they may change while the text does not. */
  check(record: BacklogRecord, document: Document, team: TeamSettings): KeptHit[] {
    const hits: KeptHit[] = [];
    const keep = (rule: Rule, { span, ...hit }: SpanHit): void => {
      hits.push({ ...hit, rule, range: document.lines.rangeOf(span) });
    };
    for (const rule of this.#fileRules) {
      if (defaultLevel(rule, record) === undefined) continue;
      this.#guard(rule, hits, () => {
        for (const hit of rule.check({ record, document, context: this.context })) keep(rule, hit);
      });
    }
    if (!isItem(record) || levelAt({ planned: 'hint' }, record.fields.status) === undefined) return hits;
    const isStory = record.type === 'story' && !record.broken;
    const statement = isStory ? statementOf(document) : undefined;
    for (const rule of statement ? this.#statementRules : []) {
      if (statement === undefined || defaultLevel(rule, record) === undefined) continue;
      this.#guard(rule, hits, () => {
        for (const hit of rule.check(statement)) keep(rule, hit);
      });
    }
    if (record.broken || record.type === 'epic') return hits;
    const lexicon = this.#lexiconOf(team);
    for (const zone of [...(statement ? statementZones(statement) : []), ...criteriaZones(document)]) {
      for (const match of lexicon.find(new Words(zone.text))) {
        const { rule } = match;
        if (defaultLevel(rule, record) === undefined) continue;
        this.#guard(rule, hits, () => {
          const hit = lexicalHit(zone, match, rule);
          if (hit)
            hits.push({
              rule,
              message: hit.message,
              range: document.lines.rangeOf(hit.span),
              ...(zone.isBenefit && { isMild: true }),
            });
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
