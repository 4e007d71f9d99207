import { isLevel } from '../lint/levels.js';
import { defaultLevelText, levelMeanings } from '../lint/levelText.js';
import type { Rule } from '../lint/rule.js';
import type { Span } from '../text/position.js';
import { lintPlaceAt, type LintPlace } from './lintPlace.js';
import { ruleCard } from './ruleCard.js';

export interface Hover {
  /** Markdown. */
  readonly contents: string;
  readonly span: Span;
}

/** What a code or a level of `lint:`, `lint-ignore:` or a `lint-ignore` comment means. `set`: the levels of TEAM.md, for other files. */
export function lintHover(
  text: string,
  offset: number,
  isTeam: boolean,
  rules: readonly Rule[],
  set: Readonly<Record<string, unknown>>,
): Hover | undefined {
  const place = lintPlaceAt(text, offset, isTeam);
  if (place === undefined) return undefined;
  const word = text.slice(place.word.start, place.word.end);
  // In TEAM.md the level is the one that stands there, also while nobody has read it yet.
  const written = /^\s{0,9}:\s{0,9}([\w-]+)/.exec(text.slice(place.word.end, place.word.end + 40))?.[1];
  const contents = contentsOf(place, word, rules, place.kind === 'rule' ? { [word]: written } : set);
  return contents === undefined ? undefined : { contents, span: place.word };
}

function contentsOf(
  place: LintPlace,
  word: string,
  rules: readonly Rule[],
  set: Readonly<Record<string, unknown>>,
): string | undefined {
  const rule = rules.find(({ code }) => code === (place.kind === 'level' ? place.rule : word));
  if (place.kind === 'level') {
    if (!isLevel(word)) return undefined;
    const byDefault = rule ? `\n\n\`${rule.code}\` by default: ${defaultLevelText(rule)}.` : '';
    return `**${word}**\n\n${levelMeanings[word]}${byDefault}`;
  }
  const level = Object.hasOwn(set, word) ? set[word] : undefined;
  return rule && ruleCard(rule, isLevel(level) ? level : undefined);
}
