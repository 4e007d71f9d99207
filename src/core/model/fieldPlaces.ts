import type { FrontMatterEntry } from '../text/frontMatter.js';
import type { LineIndex, Range, Span } from '../text/position.js';

const fileStart: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/**
 * Where the fields of a file stand, without its text: five small numbers a value, because an index of ten thousand items
 * keeps one of these for each.
 */
export class FieldPlaces {
  readonly #keys: readonly string[];
  /** Per key: offset into `#values` of its first value; one more entry at the end. */
  readonly #firsts: readonly number[];
  /** Per value: key line, start line, start character, end line, end character. First the whole value, then its elements. */
  readonly #values: readonly number[];

  constructor(entries: readonly FrontMatterEntry[], text: string, lines: LineIndex) {
    const firsts: number[] = [];
    const values: number[] = [];
    for (const entry of entries) {
      firsts.push(values.length);
      const keyLine = lines.positionAt(entry.keySpan.start).line;
      for (const span of [entry.valueSpan, ...elementSpans(entry, text)]) {
        const { start, end } = lines.rangeOf(span);
        values.push(keyLine, start.line, start.character, end.line, end.character);
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

  /** Range of a field's value, or of one element of its list; the key where the value is empty; the file's start without the field. */
  value(field: string, index?: number): Range {
    const key = this.#keys.indexOf(field);
    if (key === -1) return fileStart;
    const first = this.#firsts[key] ?? 0;
    const wanted = first + 5 * (1 + (index ?? -1));
    const at = wanted < (this.#firsts[key + 1] ?? 0) ? wanted : first;
    const [keyLine = 0, startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = this.#values.slice(
      at,
      at + 5,
    );
    if (startLine === endLine && startCharacter === endCharacter) return this.#keyRange(keyLine, field);
    return { start: { line: startLine, character: startCharacter }, end: { line: endLine, character: endCharacter } };
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

/** Places of a list's elements, found left to right in the value's source. */
function elementSpans(entry: FrontMatterEntry, text: string): Span[] {
  if (!Array.isArray(entry.value)) return [];
  const spans: Span[] = [];
  let at = entry.valueSpan.start;
  for (const element of entry.value as readonly unknown[]) {
    const start = typeof element === 'string' ? text.indexOf(element, at) : -1;
    if (start === -1 || start > entry.valueSpan.end) return spans;
    at = start + (element as string).length;
    spans.push({ start, end: at });
  }
  return spans;
}

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
