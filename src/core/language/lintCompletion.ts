import { defaultLevelText, levelMeanings } from '../lint/levelText.js';
import type { Rule } from '../lint/rule.js';
import type { Span } from '../text/position.js';
import { lintPlaceAt, type LintPlace } from './lintPlace.js';
import { ruleCard } from './ruleCard.js';

/** One thing to choose from, in the words of the language server protocol. */
export interface CompletionEntry {
  readonly label: string;
  readonly kind: 'rule' | 'level';
  /** Beside the label. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation: string;
  readonly insertText: string;
  /** What it takes the place of. */
  readonly span: Span;
  /** Entries come in this order. */
  readonly sortText: string;
  /** A level is to be chosen next. */
  readonly continues: boolean;
}

/** What can stand at a place of `lint:`, `lint-ignore:` or a `lint-ignore` comment. */
export function lintCompletions(
  text: string,
  offset: number,
  isTeam: boolean,
  rules: readonly Rule[],
): readonly CompletionEntry[] {
  const place = lintPlaceAt(text, offset, isTeam);
  if (place === undefined) return [];
  return place.kind === 'level' ? levels(place, rules) : codes(place, rules, text);
}

function codes({ word, named, needsColon }: LintPlace, rules: readonly Rule[], text: string): CompletionEntry[] {
  // Right behind the colon of the field a blank is missing.
  const blank = text.charAt(word.start - 1) === ':' ? ' ' : '';
  return rules
    .filter(({ code }) => !named.includes(code))
    .map((rule, at) => ({
      label: rule.code,
      kind: 'rule',
      detail: defaultLevelText(rule),
      documentation: ruleCard(rule),
      insertText: `${blank}${rule.code}${needsColon ? ': ' : ''}`,
      span: word,
      sortText: String(at).padStart(4, '0'),
      continues: needsColon,
    }));
}

function levels({ word, rule: code }: LintPlace, rules: readonly Rule[]): CompletionEntry[] {
  const rule = rules.find((each) => each.code === code);
  return Object.entries(levelMeanings).map(([level, meaning], at) => ({
    label: level,
    kind: 'level',
    detail: '',
    documentation: rule ? `${meaning}\n\n\`${rule.code}\` by default: ${defaultLevelText(rule)}.` : meaning,
    insertText: level,
    span: word,
    sortText: String(at),
    continues: false,
  }));
}
