import type { BacklogRecord } from '../model/record.js';
import { readersAmong, type Readers } from './checkZone.js';
import type { Severity } from './finding.js';
import { defaultLevel, isItem } from './levels.js';
import type { FileRule, GroupRule, LexicalRule, RecordRule, Rule, StatementRule } from './rule.js';

/** The rules that have something to say about a record, and how loudly. */
export interface SpeakingRules {
  readonly file: readonly FileRule[];
  readonly statement: readonly StatementRule[];
  readonly record: readonly RecordRule[];
  readonly group: readonly GroupRule[];
  readonly lexical: readonly LexicalRule[];
  /** The lexical ones by the place they read. */
  readonly readers: Readers;
  readonly levels: ReadonlyMap<Rule, Severity>;
}

/** Which rules speak depends on type, status and brokenness alone: it is worked out once for each such kind of file. */
export class RuleTable {
  readonly #rules: readonly Rule[];
  readonly #known = new Map<string, SpeakingRules>();

  constructor(rules: readonly Rule[]) {
    this.#rules = rules;
  }

  about(record: BacklogRecord): SpeakingRules {
    const state = !record.broken ? '' : record.problems.length > 0 ? 'unread' : 'broken';
    const kind = `${record.type} ${isItem(record) ? record.fields.status : ''} ${state}`;
    const known = this.#known.get(kind);
    if (known) return known;
    const levels = new Map<Rule, Severity>();
    for (const rule of this.#rules) {
      const level = defaultLevel(rule, record);
      if (level !== undefined) levels.set(rule, level);
    }
    const rules = [...levels.keys()];
    const lexical = rules.filter((rule) => rule.kind === 'lexical');
    const made: SpeakingRules = {
      file: rules.filter((rule) => rule.kind === 'file'),
      statement: rules.filter((rule) => rule.kind === 'statement'),
      record: rules.filter((rule) => rule.kind === 'record'),
      group: rules.filter((rule) => rule.kind === 'group'),
      lexical,
      readers: readersAmong(lexical),
      levels,
    };
    this.#known.set(kind, made);
    return made;
  }
}
