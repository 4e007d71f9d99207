import type { Span } from '../text/position.js';
import type { SentenceForm, StorySentence } from '../text/sentence.js';

/** How a story is put: the order of its clauses and the words that open them. Never what it says. */
export interface StoryShape {
  readonly order: SentenceForm;
  /** “i want”, “i need” …; '' where it is none of the usual ones. */
  readonly wish: string;
  /** “so that”, “because” …; '' without a benefit, or where it comes first. */
  readonly reason: string;
  /** Places in the statement's text. */
  readonly wishSpan: Span;
  readonly reasonSpan?: Span;
}

const wishes: readonly (readonly [string, RegExp])[] = [
  ['I would like', /\b(?:i would|i['’]d|id) (?:really )?(?:like|love)\b/i],
  ['I want', /\bi (?:really |just |also )?want\b/i],
  ['I need', /\bi (?:really |just |also )?need\b/i],
  ['I wish', /\bi wish\b/i],
  ['I can', /\bi can\b/i],
  ['I should', /\bi (?:should|must|shall|have to)\b/i],
  ['I could', /\bi (?:could|may|might)\b/i],
];
const reasons: readonly (readonly [string, RegExp])[] = [
  ['so that', /\bso that\b/i],
  ['in order to', /\bin order to\b/i],
  ['because', /\bbecause\b/i],
  ['so', /\bso\b/i],
];

export function shapeOf(text: string, { form, role, want, benefit, span }: StorySentence): StoryShape | undefined {
  if (!form || !want || !span) return undefined;
  const before = role && role.span.end <= want.span.start ? role.span.end : span.start;
  const wish = find(text, { start: before, end: want.span.start }, wishes);
  const isLast = benefit && benefit.span.start >= want.span.end;
  const reason = isLast ? find(text, { start: want.span.end, end: benefit.span.start }, reasons) : undefined;
  return {
    order: form,
    wish: wish?.name ?? '',
    reason: reason?.name ?? '',
    wishSpan: wish?.span ?? want.span,
    ...(reason && { reasonSpan: reason.span }),
  };
}

function find(
  text: string,
  { start, end }: Span,
  phrases: readonly (readonly [string, RegExp])[],
): { name: string; span: Span } | undefined {
  const gap = text.slice(start, end);
  for (const [name, pattern] of phrases) {
    const found = pattern.exec(gap);
    if (found) return { name, span: { start: start + found.index, end: start + found.index + found[0].length } };
  }
  return undefined;
}
