import type { Span } from '../../text/position.js';

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const streets = new Set([
  'Street',
  'St',
  'Road',
  'Rd',
  'Avenue',
  'Ave',
  'Lane',
  'Ln',
  'Boulevard',
  'Blvd',
  'Crescent',
  'Terrace',
]);
/** Words that end other names, too: they need a sign that a place is meant. */
const doubtful = new Set([
  'Drive',
  'Dr',
  'Court',
  'Ct',
  'Close',
  'Way',
  'Place',
  'Square',
  'Sq',
  'Gardens',
  'Grove',
  'Hill',
  'Row',
]);
const places = new Set(['at', 'live', 'lives', 'live', 'address', 'to', 'from', 'near']);
/** Small words that may follow an address in a sentence. */
const going = new Set(
  'and in on at is by near has with to for from or but please where which so if because until after before since was again'.split(
    ' ',
  ),
);
const mostNames = 4;
/** House number last, as on the continent. */
const numberLast = /^\p{Lu}\p{Ll}{2,30}(?:straße|strasse|str|allee|gasse|straat|laan|gracht)$/u;
const houseNumber = /^\d{1,5}[a-z]?$/i;

/** Street addresses with a house number: `12 Baker Street`, `Hauptstraße 5`, `3 rue de la Paix`, `PO Box 12`. */
export function* streetAddresses(text: string): Iterable<Span> {
  const tokens = [...text.matchAll(/[\p{L}\p{N}'’]+/gu)].map((match): Token => {
    return { text: match[0], start: match.index, end: match.index + match[0].length };
  });
  for (const [at, token] of tokens.entries()) {
    if (streets.has(token.text) || doubtful.has(token.text)) yield* numberFirst(text, tokens, at);
    else if (token.text === 'rue') yield* rue(text, tokens, at);
    else if (token.text === 'Box') yield* box(text, tokens, at);
    else if (numberLast.test(token.text)) yield* numberAfter(text, tokens, at);
  }
}

function* numberFirst(text: string, tokens: readonly Token[], at: number): Iterable<Span> {
  const suffix = tokens[at];
  if (!suffix) return;
  for (let first = at - 1; first >= Math.max(0, at - 1 - mostNames); first--) {
    const [token, next] = [tokens[first], tokens[first + 1]];
    if (!token || !next) return;
    const gap = text.slice(token.end, next.start);
    if (houseNumber.test(token.text)) {
      const isFree = !/[\p{L}\p{N}\p{Sc}#/.,:_-]$/u.test(text.slice(Math.max(0, token.start - 1), token.start));
      if (first < at - 1 && isFree && (gap === ' ' || gap === ', ') && isPlace(text, tokens, first, at))
        yield { start: token.start, end: suffix.end };
      return;
    }
    if (gap !== ' ' || !/^(?:\p{Lu}|\d{1,3}(?:st|nd|rd|th)$)/u.test(token.text)) return;
  }
}

/** Whether what stands around it lets it be an address rather than the name of something else. */
function isPlace(text: string, tokens: readonly Token[], first: number, at: number): boolean {
  const [number, suffix, before, next] = [tokens[first], tokens[at], tokens[first - 1], tokens[at + 1]];
  if (!number || !suffix) return false;
  const isYear = /^(?:19|20)\d\d$/.test(number.text);
  if (isYear && /^(?:in|since|by|of|until|from|c)$/i.test(before?.text ?? '')) return false;
  const gap = next ? text.slice(suffix.end, next.start) : '';
  const goesOn = next !== undefined && /^\.? $/.test(gap) && !/\d/.test(next.text);
  // “12 Green Lane Pantry”, “12 Church St Mary”, “2 Oxford Street pantries”.
  if (goesOn && gap === ' ' && !going.has(next.text)) return false;
  return streets.has(suffix.text) || (gap.startsWith(',') && !isYear) || places.has(before?.text.toLowerCase() ?? '');
}

function* numberAfter(text: string, tokens: readonly Token[], at: number): Iterable<Span> {
  const [street, number, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!street || !number || !/^\d{1,3}[a-z]?$/i.test(number.text)) return;
  const isShort = street.text.endsWith('str');
  if (text.slice(street.end, number.start) !== (isShort ? '. ' : ' ')) return;
  const gap = next ? text.slice(number.end, next.start) : '';
  if (gap === '.' || gap === '-' || gap === '%') return;
  yield { start: street.start, end: number.end };
}

function* rue(text: string, tokens: readonly Token[], at: number): Iterable<Span> {
  const [number, street] = [tokens[at - 1], tokens[at]];
  if (!number || !street || !houseNumber.test(number.text)) return;
  if (!/^,? $/.test(text.slice(number.end, street.start))) return;
  let last = at;
  while (last - at < mostNames && isNamePart(text, tokens[last], tokens[last + 1])) last += 1;
  const end = tokens[last];
  if (end && last > at && /^\p{Lu}/u.test(end.text)) yield { start: number.start, end: end.end };
}

function isNamePart(text: string, token: Token | undefined, next: Token | undefined): boolean {
  if (!token || !next || text.slice(token.end, next.start) !== ' ') return false;
  return /^(?:de|du|des|la|le|les|\p{Lu}.*|l['’].*|d['’].*)$/u.test(next.text);
}

function* box(text: string, tokens: readonly Token[], at: number): Iterable<Span> {
  const [word, number] = [tokens[at], tokens[at + 1]];
  if (!word || !number || !/^\d{1,6}$/.test(number.text) || text.slice(word.end, number.start) !== ' ') return;
  const before = /\bP\.? ?O\.? ?$/i.exec(text.slice(Math.max(0, word.start - 6), word.start));
  if (before) yield { start: word.start - before[0].length, end: number.end };
}
