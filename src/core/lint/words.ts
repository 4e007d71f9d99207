import type { Span } from '../text/position.js';

const backtick = 96;
const opening = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
]);

/**
 * The words of a piece of prose as places: code, quoted text, links, addresses and comments are passed over. Hyphens,
 * apostrophes and underscores belong to the word they join. Words are cut out only when somebody asks for them.
 */
export class Words {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  constructor(readonly text: string) {
    this.#scan();
  }

  get count(): number {
    return this.#starts.length;
  }

  /** In lower case; '' outside. */
  word(index: number): string {
    return this.text.slice(this.#starts[index] ?? 0, this.#ends[index] ?? 0).toLowerCase();
  }

  start(index: number): number {
    return this.#starts[index] ?? 0;
  }

  length(index: number): number {
    return (this.#ends[index] ?? 0) - (this.#starts[index] ?? 0);
  }

  /** From the first to the last of some words. */
  span(first: number, count: number): Span {
    return { start: this.#starts[first] ?? 0, end: this.#ends[first + count - 1] ?? 0 };
  }

  #scan(): void {
    const { text } = this;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (isWordCode(code)) at = this.#takeWord(at);
      else at = code === 32 ? at + 1 : skipOpaque(text, at, code);
    }
  }

  #takeWord(start: number): number {
    const { text } = this;
    let end = start + 1;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      if (isWordCode(code)) continue;
      const joins = code === 45 || code === 39 || code === 0x2019 || code === 95;
      if (!joins || !isWordCode(text.charCodeAt(end + 1))) break;
    }
    if (text.startsWith('://', end)) return endOfAddress(text, end);
    this.#starts.push(start);
    this.#ends.push(end);
    return end;
  }
}

/** The text with code, quotations, links, addresses and comments overwritten, so that every other character keeps its place. */
export function maskOpaque(text: string): string {
  let masked = '';
  let from = 0;
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const end = text.startsWith('://', at)
      ? endOfAddress(text, at)
      : isWordCode(code)
        ? at + 1
        : skipOpaque(text, at, code);
    // Brackets without an address are prose.
    if (end > at + 1 && !(code === 91 && text.charAt(end - 1) === ']')) {
      masked += text.slice(from, at) + 'x'.repeat(end - at);
      from = end;
      at = end;
    } else at += 1;
  }
  return masked + text.slice(from);
}

/** ASCII letters and digits, and every letter beyond; general punctuation is none. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && code !== 0xd7 && code !== 0xf7;
}

/** The end of a stretch that is no prose of the author's, or the next character. */
function skipOpaque(text: string, at: number, code: number): number {
  if (code === backtick) return endOfCode(text, at);
  if (code === 91) return endOfLink(text, at);
  if (code === 60) return endOfAngle(text, at);
  if (code === 39) return endOfSingleQuote(text, at);
  const close = code === 34 || code > 128 ? opening.get(text.charAt(at)) : undefined;
  if (close === undefined) return at + 1;
  const end = text.indexOf(close, at + 1);
  return end === -1 ? at + 1 : end + 1;
}

function endOfCode(text: string, at: number): number {
  let run = at;
  while (text.charCodeAt(run) === backtick) run++;
  const end = text.indexOf(text.slice(at, run), run);
  return end === -1 ? run : end + (run - at);
}

function endOfLink(text: string, at: number): number {
  const close = text.indexOf(']', at);
  if (close === -1) return at + 1;
  const next = text.charAt(close + 1);
  const end = next === '(' ? text.indexOf(')', close) : next === '[' ? text.indexOf(']', close + 1) : -1;
  return end === -1 ? at + 1 : end + 1;
}

function endOfAngle(text: string, at: number): number {
  const close = text.startsWith('<!--', at) ? '-->' : '>';
  const end = text.indexOf(close, at);
  const inside = end === -1 ? '' : text.slice(at, end);
  return inside === '' || (close === '>' && !/^<(\/|\w+:|[a-z]+[\s/]|[a-z]+$)/i.test(inside))
    ? at + 1
    : end + close.length;
}

/** `'such words'`, but no apostrophe. */
function endOfSingleQuote(text: string, at: number): number {
  if (at > 0 && isWordCode(text.charCodeAt(at - 1))) return at + 1;
  for (let end = text.indexOf("'", at + 1); end !== -1; end = text.indexOf("'", end + 1)) {
    if (!isWordCode(text.charCodeAt(end + 1)) && text.charAt(end - 1) !== ' ') return end + 1;
  }
  return at + 1;
}

function endOfAddress(text: string, at: number): number {
  const end = text.slice(at).search(/[\s<>)\]]/);
  return end === -1 ? text.length : at + end;
}
