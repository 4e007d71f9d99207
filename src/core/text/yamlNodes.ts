import { onOneLine } from './trailing.js';
import type { EventType, State } from 'js-yaml';
import { nextLine } from './fence.js';
import type { FrontMatterEntry, RawMap, RawValue } from './frontMatter.js';
import type { Span } from './position.js';
import type { TextProblem } from './textProblem.js';

/** Thrown while YAML is read, to stop at what a backlog header may not have. */
export class YamlRefusal extends Error {
  constructor(readonly problem: TextProblem) {
    super(problem.message);
  }
}

/** What js-yaml's listener really gets: its types leave out the node's properties. */
interface LoaderState extends State {
  readonly tag: string | null;
  readonly anchor: string | null;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** Where js-yaml was before the node's blanks and comments: just after the colon of a value. */
  readonly opened: number;
  readonly isEmpty: boolean;
}

/**
 * Collects the places of the top-level keys and values while js-yaml reads a header, and refuses anchors, aliases, tags and
 * merge keys at the first one. js-yaml reads the inner lines with one line break before them.
 */
export class YamlNodes {
  /** What js-yaml made of the header. */
  root: unknown;
  readonly #text: string;
  readonly #inner: Span;
  readonly #top: Place[] = [];
  /** The nodes inside those: the fields of a header that is one map in braces. */
  readonly #inside: Place[] = [];
  readonly #open: number[] = [];
  #lastEnd = 0;
  #lastClosed = 0;
  #rootKind: string | null = null;

  constructor(text: string, inner: Span) {
    this.#text = text;
    this.#inner = inner;
  }

  /** Start of the innermost value that was being read. */
  get innermost(): number {
    return this.#skip(this.#open.at(-1) ?? this.#inner.start, this.#inner.end);
  }

  /** Start of the value that was read last. */
  get lastClosed(): number {
    return Math.max(this.#lastClosed, this.#inner.start);
  }

  readonly listener = (event: EventType, state: State): void => {
    const at = Math.min(this.#inner.start + state.position - 1, this.#inner.end);
    if (event === 'open') this.#open.push(Math.max(at, this.#inner.start));
    else this.#close(state as LoaderState, at);
  };

  /** The entries of a header that was read, or why it is no list of fields. */
  entries(): { readonly entries: readonly FrontMatterEntry[] } | TextProblem {
    if (this.root === undefined || this.root === null) return { entries: [] };
    if (this.#rootKind !== 'mapping') {
      const start = this.#skip(this.#inner.start, this.#inner.end);
      const message = 'The front matter must be a list of fields, each as “key: value”.';
      return { code: 'front-matter', span: { start, end: this.#lineStop(start) }, message };
    }
    const values = toRaw(this.root) as RawMap;
    const entries: FrontMatterEntry[] = [];
    // js-yaml tries a map in braces as a key first, so that it is the only node where keys are looked for.
    const [first] = this.#top;
    const isBraced =
      first !== undefined && this.#text.charCodeAt(first.start) === 123 && this.#colonAfter(first.end) === undefined;
    const places = isBraced ? this.#inside : this.#top;
    for (let index = 0; index < places.length; index += 1) {
      const key = places[index];
      if (key === undefined) break;
      const colon = this.#colonAfter(key.end);
      const value = colon === undefined ? undefined : places[index + 1];
      if (value !== undefined) index += 1;
      entries.push(this.#entry(key, value, colon, values));
    }
    return { entries };
  }

  #entry(key: Place, value: Place | undefined, colon: number | undefined, values: RawMap): FrontMatterEntry {
    const text = this.#text;
    const empty = (colon ?? key.end - 1) + 1;
    const valueSpan =
      value === undefined || value.isEmpty ? { start: empty, end: empty } : { start: value.start, end: value.end };
    const lineStart = text.lastIndexOf('\n', key.start - 1) + 1;
    const name = keyName(text.slice(key.start, key.end), values);
    const span = { start: lineStart, end: Math.min(nextLine(text, valueSpan.end), this.#inner.end) };
    return { key: name, value: values[name] ?? '', keySpan: { start: key.start, end: key.end }, valueSpan, span };
  }

  #close(state: LoaderState, at: number): void {
    const opened = this.#open.pop() ?? this.#inner.start;
    const start = this.#skip(opened, at);
    this.#refuse(state, start);
    // The library's types leave out that the kind of an empty node is null.
    const isEmpty = (state.kind as string | null) === null;
    const end = this.#endOf(state, start, at, isEmpty ? opened : undefined);
    this.#lastEnd = end;
    this.#lastClosed = start;
    if (this.#open.length === 1) this.#top.push({ start, end, opened, isEmpty });
    if (this.#open.length === 2) this.#inside.push({ start, end, opened, isEmpty });
    if (this.#open.length === 0) this.#rootKind = state.kind;
  }

  #endOf(state: LoaderState, start: number, at: number, emptyAt: number | undefined): number {
    if (emptyAt !== undefined) return emptyAt;
    const first = this.#text.charCodeAt(start);
    const isBlockCollection = state.kind !== 'scalar' && first !== 91 && first !== 123;
    if (isBlockCollection) return this.#lastEnd;
    let end = at;
    while (end > start && isWhite(this.#text.charCodeAt(end - 1))) end -= 1;
    return end;
  }

  #refuse(state: LoaderState, start: number): void {
    const first = this.#text.charAt(start);
    const token = /^[^\s,[\]{}]+/.exec(this.#text.slice(start, start + 200))?.[0] ?? first;
    if (first === '&' || state.anchor !== null)
      this.#throw(start, token, 'Anchors such as “%” are not read here. Write the value out.');
    if (first === '*') this.#throw(start, token, aliasMessage);
    if (first === '!' || (state.tag !== null && state.tag !== '?')) {
      this.#throw(
        start,
        token,
        'Tags such as “%” are not read here. Take the tag away, or put quotes around the value.',
      );
    }
    if (state.kind === 'scalar' && this.#text.startsWith('<<', start) && this.#colonAfter(start + 2) !== undefined) {
      this.#throw(start, '<<', 'Merge keys “<<” are not read here. Write the fields out.');
    }
  }

  #throw(start: number, token: string, message: string): never {
    const span = { start, end: start + token.length };
    throw new YamlRefusal({ code: 'front-matter', span, message: message.replace('%', token) });
  }

  /** Start of the node behind blanks, line breaks and comments. */
  #skip(from: number, stop: number): number {
    let at = from;
    while (at < stop) {
      const code = this.#text.charCodeAt(at);
      if (isWhite(code)) at += 1;
      else if (code === 35) at = Math.min(nextLine(this.#text, at), stop);
      else break;
    }
    return at;
  }

  #colonAfter(end: number): number | undefined {
    const at = this.#skip(end, this.#inner.end);
    return this.#text.charCodeAt(at) === 58 && at < this.#inner.end ? at : undefined;
  }

  #lineStop(start: number): number {
    let end = Math.min(nextLine(this.#text, start), this.#inner.end);
    while (end > start && isWhite(this.#text.charCodeAt(end - 1))) end -= 1;
    return end;
  }
}

export const aliasMessage = 'Aliases such as “%” are not read here. Write the value out, or put quotes around it.';

function isWhite(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** The name js-yaml knows a key by: its source, or what a quoted one stands for. */
function keyName(source: string, values: RawMap): string {
  if (source in values) return source;
  const first = source.charAt(0);
  if (first === "'") return source.slice(1, -1).replaceAll("''", "'");
  if (first !== '"') return onOneLine(source);
  try {
    return String(JSON.parse(source));
  } catch {
    return source.slice(1, -1);
  }
}

function toRaw(value: unknown): RawValue {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toRaw);
  const map = Object.create(null) as Record<string, RawValue>;
  if (typeof value !== 'object' || value === null) return '';
  for (const key of Object.keys(value)) map[key] = toRaw((value as Record<string, unknown>)[key]);
  return map;
}
