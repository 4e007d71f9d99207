import type { Span } from '../text/position.js';
import { fieldAt, lineEnd, lineStart } from './frontMatterLines.js';

/** What stands, or may stand, at a place that speaks about the linter. */
export interface LintPlace {
  /** `rule`: a code below `lint:`. `level`: the level of `rule`. `silenced`: a code that a file or a comment silences. */
  readonly kind: 'rule' | 'level' | 'silenced';
  /** The word at the place; empty where nothing is typed yet. */
  readonly word: Span;
  /** Whose level it is. */
  readonly rule?: string;
  /** Codes that the field or comment names already, the word's own left out. */
  readonly named: readonly string[];
  /** A colon belongs behind the code, and is not there yet. */
  readonly needsColon: boolean;
}

/** Finds out what a place is for. `isTeam`: the text is that of a TEAM.md, the only file with `lint:`. Never throws. */
export function lintPlaceAt(text: string, offset: number, isTeam: boolean): LintPlace | undefined {
  const field = fieldAt(text, offset);
  if (field === undefined) return commentPlace(text, offset);
  const isLevels = field.key === 'lint' && isTeam;
  if (!isLevels && field.key !== 'lint-ignore') return undefined;
  const before = withoutQuoted(text.slice(field.value.start, offset));
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/(?:^|\s)#/.test(line)) return undefined;
  const word = wordAt(text, offset);
  const flow = openFlow(before);
  if (flow === null) return undefined;
  const entry = flow ?? (before.includes('\n') ? line : isLevels ? undefined : line);
  if (entry === undefined) return undefined;
  const named = namedIn(text, field.value, word);
  const code = /^\s*(?:-\s+)?([a-z][a-z-]*)\s*:(?:\s|$)/.exec(entry)?.[1];
  if (code !== undefined) {
    const typed = entry.slice(entry.indexOf(':') + 1);
    return isLevels && /^\s*[\w-]*$/.test(typed)
      ? { kind: 'level', word, rule: code, named, needsColon: false }
      : undefined;
  }
  if (
    !/^\s*(?:-\s+)?[\w-]*$/.test(entry) ||
    (flow === undefined && before.includes('\n') && !/^(?:\s|-\s)/.test(entry))
  )
    return undefined;
  const hasColon = /^\s*:/.test(text.slice(word.end, lineEnd(text, word.end)));
  return { kind: isLevels ? 'rule' : 'silenced', word, named, needsColon: isLevels && !hasColon };
}

/** `<!-- lint-ignore rule: why -->` in the Markdown. */
function commentPlace(text: string, offset: number): LintPlace | undefined {
  const start = lineStart(text, offset);
  const opening = text.lastIndexOf('<!--', offset);
  if (opening < start) return undefined;
  if (!/^<!--\s{0,9}lint-ignore\s[ \t]{0,9}[\w-]*$/.test(text.slice(opening, offset))) return undefined;
  return { kind: 'silenced', word: wordAt(text, offset), named: [], needsColon: false };
}

/** The entry of `{…}` or `[…]` that is being typed; null behind its end; undefined where there is none. */
function openFlow(before: string): string | null | undefined {
  const opening = /^\s*[[{]/.exec(before);
  if (opening === null) return undefined;
  let start = opening[0].length;
  for (let at = start; at < before.length; at++) {
    const mark = before.charAt(at);
    if (mark === ',') start = at + 1;
    else if (mark === '}' || mark === ']') return null;
  }
  return before.slice(start);
}

/** The same length, with what stands in quotes made of no consequence: a reason may hold any mark. */
function withoutQuoted(text: string): string {
  return text.replace(/"[^"\n]*"|'[^'\n]*'/g, (quoted) => '.'.repeat(quoted.length));
}

function wordAt(text: string, offset: number): Span {
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(text.charAt(start - 1))) start--;
  while (end < text.length && isWord(text.charAt(end))) end++;
  return { start, end };
}

function isWord(mark: string): boolean {
  return /[\w-]/.test(mark);
}

function namedIn(text: string, value: Span, word: Span): string[] {
  const others = `${text.slice(value.start, word.start)} ${text.slice(word.end, value.end)}`;
  return others.match(/[a-z][a-z-]*/g) ?? [];
}
