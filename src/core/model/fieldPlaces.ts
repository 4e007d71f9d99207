import type { FrontMatterEntry, RawMap, RawValue } from '../text/frontMatter.js';
import type { LineIndex, Position, Range, Span } from '../text/position.js';

const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Where the fields of a file stand, without its text: three small numbers a value, because an index of ten thousand items
 * keeps one of these for each.
 */
export class FieldPlaces {
  readonly #keys: readonly string[];
  /** Per key: offset into `#values` of its first value; one more entry at the end. */
  readonly #firsts: readonly number[];
  /** Per value: line of the key, packed start, packed end. First the whole value, then its elements or entries. */
  readonly #values: readonly number[];

  constructor(entries: readonly FrontMatterEntry[], text: string, lines: LineIndex) {
    const firsts: number[] = [];
    const values: number[] = [];
    for (const entry of entries) {
      firsts.push(values.length);
      const keyLine = lines.positionAt(entry.keySpan.start).line;
      for (const span of [entry.valueSpan, ...elementSpans(entry, text)]) {
        values.push(keyLine, pack(lines.positionAt(span.start)), pack(lines.positionAt(span.end)));
      }
    }
    firsts.push(values.length);
    this.#keys = internKeys(entries.map((entry) => entry.key));
    this.#firsts = firsts;
    this.#values = values;
  }

  has(field: string): boolean {
    return this.#keys.includes(field);
  }

  get keys(): readonly string[] {
    return this.#keys;
  }

  /** Range of a field's value, or of one element of its list or value of its map; the key where the value is empty; the file's start without the field. */
  value(field: string, index?: number): Range {
    const key = this.#keys.indexOf(field);
    if (key === -1) return fileStart;
    const first = this.#firsts[key] ?? 0;
    const wanted = first + 3 * (1 + (index ?? -1));
    const at = wanted < (this.#firsts[key + 1] ?? 0) ? wanted : first;
    const [keyLine = 0, start = 0, end = 0] = this.#values.slice(at, at + 3);
    return start === end ? this.#keyRange(keyLine, field) : { start: unpack(start), end: unpack(end) };
  }

  key(field: string): Range {
    const key = this.#keys.indexOf(field);
    if (key === -1) return fileStart;
    return this.#keyRange(this.#values[this.#firsts[key] ?? 0] ?? 0, field);
  }

  #keyRange(line: number, field: string): Range {
    return { start: { line, character: 0 }, end: { line, character: field.length } };
  }
}

/** Characters of a line that can be told apart; a place beyond them is moved to the last. */
const mostCharacters = 65_535;

function pack({ line, character }: Position): number {
  return line * (mostCharacters + 1) + Math.min(character, mostCharacters);
}

function unpack(packed: number): Position {
  const character = packed % (mostCharacters + 1);
  return { line: (packed - character) / (mostCharacters + 1), character };
}

/** Places of a list's elements or of a map's values, found left to right in the value's source. */
function elementSpans({ value, valueSpan }: FrontMatterEntry, text: string): readonly Span[] {
  if (typeof value === 'string') return none;
  return isList(value) ? listSpans(value, valueSpan, text) : mapSpans(value, valueSpan, text);
}

function listSpans(elements: readonly RawValue[], within: Span, text: string): Span[] {
  const spans: Span[] = [];
  let at = within.start;
  for (const element of elements) {
    const start = typeof element === 'string' ? text.indexOf(element, at) : -1;
    if (start === -1 || start > within.end) return spans;
    at = start + (element as string).length;
    spans.push({ start, end: at });
  }
  return spans;
}

/** The key stands for a value that is empty or no scalar. */
function mapSpans(map: RawMap, within: Span, text: string): Span[] {
  const spans: Span[] = [];
  let at = within.start;
  for (const [key, value] of Object.entries(map)) {
    const keyStart = keyPlace(text, key, at, within.end);
    if (keyStart === -1) return spans;
    at = keyStart + key.length;
    const scalar = typeof value === 'string' ? value : '';
    const start = scalar === '' ? -1 : text.indexOf(scalar, text.indexOf(':', at));
    if (start === -1 || start >= within.end) spans.push({ start: keyStart, end: at });
    else spans.push({ start, end: (at = start + scalar.length) });
  }
  return spans;
}

/** Where `key:` stands, quoted or not. */
function keyPlace(text: string, key: string, from: number, end: number): number {
  for (let at = text.indexOf(key, from); at !== -1 && at < end; at = text.indexOf(key, at + 1)) {
    const before = text.charAt(at - 1);
    const after = at + key.length + Number(before === '"' || before === "'");
    if (!/[\p{L}\p{N}_-]/u.test(before) && /^ *:/.test(text.slice(after, after + 9))) return at;
  }
  return -1;
}

function isList(value: RawValue): value is readonly RawValue[] {
  return Array.isArray(value);
}

const none: readonly never[] = [];

/** Most files have the same keys in the same order: they share one array. Bounded by the number of distinct key lists. */
const keyLists = new Map<string, readonly string[]>();

function internKeys(keys: readonly string[]): readonly string[] {
  const name = keys.join('\n');
  const known = keyLists.get(name);
  if (known) return known;
  if (keyLists.size > 1000) keyLists.clear();
  keyLists.set(name, keys);
  return keys;
}
