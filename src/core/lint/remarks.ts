import type { Span } from '../text/position.js';
import { isHarmlessBracket } from './brackets.js';
import { maskOpaque } from './words.js';
import type { Statement } from './statement.js';

/** What stands in a statement beside who, what and why. Places are those of the statement's text. */
export interface Remark extends Span {
  /** A sentence or note of its own; otherwise an aside within the sentence. */
  readonly kind: 'sentence' | 'aside';
}

/** Sentences before and after the statement, and notes, asides, brackets and examples in it; none overlaps another. */
export function remarksOf({ text, sentence: { role, want, benefit, span } }: Statement): Remark[] {
  if (!span || !want) return [];
  const masked = maskOpaque(text);
  const found: Remark[] = [];
  const add = (remark: Remark | undefined): void => {
    if (!remark || found.some(({ start, end }) => remark.start < end && start < remark.end)) return;
    found.push(remark);
  };
  add(sentenceBefore(masked, span));
  add(rest(masked, span));
  for (const part of [want.span, ...(benefit ? [benefit.span] : [])]) {
    add(innerSentence(masked, part));
    add(note(masked, part));
  }
  for (const remark of brackets(masked, span)) add(remark);
  for (const part of [role?.span, want.span, benefit?.span]) {
    if (!part) continue;
    add(dash(masked, part));
    add(example(masked, part));
    add(clause(masked, part));
  }
  return found.sort((one, other) => one.start - other.start);
}

/** At least so many words make a sentence before the statement; fewer are a title or a label. */
const sentenceWords = 5;

function sentenceBefore(text: string, { start }: Span): Remark | undefined {
  const before = text.slice(0, start).trimEnd();
  if (!/[.!?]$/.test(before) || (before.match(/[\p{L}\p{N}]+/gu) ?? []).length < sentenceWords) return undefined;
  return { start: before.length - before.trimStart().length, end: before.length, kind: 'sentence' };
}

/** Ids, numbers and links alone. */
function isReference(text: string): boolean {
  const said = text.replace(/#\d+|\b[A-Z]{2,10}-\d+|(?:https?)?x{8,}/g, '');
  return !/\p{L}{2}/u.test(said);
}

/** What follows the statement; ids, numbers and links alone are references. */
function rest(text: string, { end }: Span): Remark | undefined {
  const after = text.slice(end);
  if (isReference(after) || isAbbreviation(text.slice(Math.max(0, end - 8), end), after)) return undefined;
  const start = end + (/^[\s"”’'*_)\]]*/.exec(after)?.[0].length ?? 0);
  const stop = text.trimEnd().length;
  return { start, end: stop, kind: /^\([^()]*\)\.?$/.test(text.slice(start, stop)) ? 'aside' : 'sentence' };
}

/** “U.S. Citizens”, “John F. Kennedy”, “v. 2”: the full stop ends no sentence. */
function isAbbreviation(before: string, after: string): boolean {
  return /(?:^|[\s.(])\p{L}\.$/u.test(before) || (/(?:^|\s)\p{L}{1,3}\.$/u.test(before) && /^\s*\d/.test(after));
}

const abbreviations = new Set(
  'e.g i.e eg ie etc vs cf approx incl resp no nr mr mrs ms dr st inc ltd co max min est dept fig'.split(' '),
);

/** A full stop in the middle of a part, though what follows has no capital: “the article. not a teaser”. */
function innerSentence(text: string, part: Span): Remark | undefined {
  for (const stop of text.slice(part.start, part.end).matchAll(/[.!?]\s+(?=[\p{L}\d(])/gu)) {
    const at = part.start + stop.index;
    const before = wordBefore(text, at);
    if (
      before.length < 2 ||
      abbreviations.has(before.toLowerCase()) ||
      /^[\d.]+$/.test(before) ||
      /\.\p{L}$/u.test(before)
    )
      continue;
    if (isReference(text.slice(at, part.end))) continue;
    return { start: at + stop[0].length, end: part.end, kind: 'sentence' };
  }
  return undefined;
}

/** Letters, digits and dots right before a place. */
function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 20 && /[\p{L}\p{N}.]/u.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

const label =
  /(?<![\p{L}\p{N}])(?:(?:NOTE|Note|N\.B\.|NB|P\.S\.|PS|Nota bene|Remarks?|REMARKS?|TODO|FIXME|Examples?|EXAMPLES?|Acceptance criteria|Assumptions?|Preconditions?)\s?:|(?:NOTE|Note)\s[-–—]\s|(?<=[,;(–—-] ?)note that )/u;

function note(text: string, part: Span): Remark | undefined {
  const found = label.exec(text.slice(part.start, part.end));
  if (found === null) return undefined;
  const start = part.start + found.index;
  return { start, end: part.end, kind: 'sentence' };
}

function* brackets(text: string, span: Span): Iterable<Remark> {
  for (let at = span.start; at < span.end; at++) {
    const open = text.charAt(at);
    if (open !== '(' && open !== '[') continue;
    const end = closing(text, at, span.end);
    if (end === undefined) continue;
    if (!isHarmlessBracket(text, at, end)) yield { start: at, end, kind: 'aside' };
    at = end - 1;
  }
}

const longestBracket = 400;

function closing(text: string, at: number, end: number): number | undefined {
  let depth = 0;
  for (let index = at; index < Math.min(end, at + longestBracket); index++) {
    const character = text.charAt(index);
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

/** ` - such words`, up to the next dash; two members of a range (“Monday – Friday”) are none. */
function dash(text: string, part: Span): Remark | undefined {
  const inside = text.slice(part.start, part.end);
  const dashes = [...inside.matchAll(/\s(?:--?|[–—])\s|[^\s\d]—[^\s\d]/g)].filter(
    ({ index }) => !isRange(inside, index),
  );
  const [first, second] = dashes;
  if (!first) return undefined;
  const start = first.index + 1;
  const end = second ? second.index + 2 : inside.length;
  const words = inside.slice(start, end).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 2 ? undefined : { start: part.start + start, end: part.start + end, kind: 'aside' };
}

function isRange(text: string, at: number): boolean {
  const before = wordBefore(text, at);
  const [, after = '', next = ''] =
    /^[\s–—-]*([\p{L}\p{N}]*)[^\p{L}\p{N}]*([\p{L}\p{N}]*)/u.exec(text.slice(at, at + 80)) ?? [];
  if (/^\d/.test(before) && /^\d/.test(after)) return true;
  return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after) && /^(?:and|or|in|on|to|at|for|)$/.test(next);
}

/** “e.g. …”, “i.e. …”, “for example …” up to the end of the part. */
function example(text: string, part: Span): Remark | undefined {
  const inside = text.slice(part.start, part.end);
  const found =
    /(?<![\p{L}.])(?:e\.g\b|i\.e\b|eg[.:,]|ie[.:,])|(?<=[,;:]\s?)(?:for example|for instance|that is,)/iu.exec(inside);
  if (found === null || found.index === 0) return undefined;
  return { start: part.start + found.index, end: part.end, kind: 'aside' };
}

/** A semicolon before a sentence of its own: “a list; it should be sorted”. */
function clause(text: string, part: Span): Remark | undefined {
  const inside = text.slice(part.start, part.end);
  const found = /;\s+(?=(?:this|that|it|these|they|there|the|note|see|also|however|otherwise|if|we|i)\s)/i.exec(inside);
  if (found === null) return undefined;
  return { start: part.start + found.index + found[0].length, end: part.end, kind: 'aside' };
}
