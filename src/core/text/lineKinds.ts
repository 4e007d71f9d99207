const SPACE = 32;
const TAB = 9;
const CR = 13;

/** A list marker and where it stands. */
export interface Marker {
  /** Lists of different kinds do not join: the bullet, or the character after the number. */
  readonly kind: number;
  readonly ordered: boolean;
  /** May begin a list in the middle of a paragraph. */
  readonly interrupts: boolean;
  /** Offset after the marker. */
  readonly end: number;
  /** Where the text begins; the end of the line for an empty bullet. */
  readonly contentStart: number;
  /** Columns from the marker to the text; 0 where the text is indented code. */
  readonly width: number;
  readonly isEmpty: boolean;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB || code === CR;
}

export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

export function trimmedEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** Columns of the blanks between two offsets of one line, tabs to the next fourth column. */
export function columns(text: string, start: number, end: number, from = 0): number {
  let column = from;
  for (let at = start; at < end; at += 1) column += text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
  return column;
}

/** Level of an ATX heading, or 0. */
export function headingLevel(text: string, at: number, end: number): number {
  let level = 0;
  while (level < 7 && text.charCodeAt(at + level) === 35) level += 1;
  if (level === 0 || level > 6) return 0;
  return at + level >= end || isBlank(text.charCodeAt(at + level)) ? level : 0;
}

/** Length of the run of backticks or tildes that opens fenced code, or 0. */
export function fenceLength(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== 96 && mark !== 126) return 0;
  let stop = at;
  while (stop < end && text.charCodeAt(stop) === mark) stop += 1;
  if (stop - at < 3) return 0;
  if (mark === 96) for (let rest = stop; rest < end; rest += 1) if (text.charCodeAt(rest) === 96) return 0;
  return stop - at;
}

export function isThematicBreak(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 42 && mark !== 45 && mark !== 95) return false;
  let count = 0;
  for (let rest = at; rest < end; rest += 1) {
    const code = text.charCodeAt(rest);
    if (code === mark) count += 1;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

/** `===` or `---` that makes a heading of the paragraph above. */
export function isSetextUnderline(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 61 && mark !== 45) return false;
  let stop = at;
  while (stop < end && text.charCodeAt(stop) === mark) stop += 1;
  return skipBlanks(text, stop, end) === end;
}

/** A row of dashes with bars or colons, as below the head of a table. */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first !== 124 && first !== 45 && first !== 58) return false;
  let hasDash = false;
  let hasBar = false;
  for (let rest = at; rest < end; rest += 1) {
    const code = text.charCodeAt(rest);
    if (code === 45) hasDash = true;
    else if (code === 124 || code === 58) hasBar = true;
    else if (!isBlank(code)) return false;
  }
  return hasDash && hasBar;
}

/** Cells of a table row. */
export function cellCount(text: string, at: number, end: number): number {
  let bars = 0;
  let lastBar = -1;
  for (let rest = at; rest < end; rest += 1) {
    const code = text.charCodeAt(rest);
    if (code === 92) rest += 1;
    else if (code === 124) {
      if (rest > at) bars += 1;
      lastBar = rest;
    }
  }
  return lastBar === end - 1 && bars > 0 ? bars : bars + 1;
}

/** The list marker at `at`, which stands in column `column`. */
export function listMarker(text: string, at: number, end: number, column: number): Marker | undefined {
  const first = text.charCodeAt(at);
  const isBullet = first === 42 || first === 43 || first === 45;
  let stop = at + 1;
  if (!isBullet) {
    if (first < 48 || first > 57) return undefined;
    while (stop < end && stop - at < 10 && text.charCodeAt(stop) >= 48 && text.charCodeAt(stop) <= 57) stop += 1;
    const delimiter = text.charCodeAt(stop);
    if (stop - at > 9 || (delimiter !== 46 && delimiter !== 41) || stop >= end) return undefined;
    stop += 1;
  }
  if (stop < end && !isBlank(text.charCodeAt(stop))) return undefined;
  const contentStart = skipBlanks(text, stop, end);
  const isEmpty = contentStart === end;
  const padding = isEmpty ? 1 : columns(text, stop, contentStart, column + stop - at) - (column + stop - at);
  return {
    kind: text.charCodeAt(stop - 1),
    ordered: !isBullet,
    interrupts: !isEmpty && (isBullet || (stop - at === 2 && first === 49)),
    end: stop,
    contentStart,
    width: padding > 4 ? 0 : stop - at + padding,
    isEmpty,
  };
}

/** Whether `[` at `at` may begin a reference definition: its first `]` on the line is missing or a colon follows it. */
export function mayBeDefinition(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 91) return false;
  for (let rest = at + 1; rest < end; rest += 1) {
    const code = text.charCodeAt(rest);
    if (code === 92) rest += 1;
    else if (code === 93) return text.charCodeAt(rest + 1) === 58;
    else if (code === 91) return false;
  }
  return true;
}

/** Whether `<` at `at` may begin an HTML block. */
export function mayBeHtml(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  return code === 33 || code === 47 || code === 63 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Whether the line from `at` might begin another block than a paragraph, inside a quote or a bullet. */
export function mayBeginBlock(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if ((code > 96 && code !== 126) || (code > 62 && code < 91)) return false;
  switch (code) {
    case 35:
      return headingLevel(text, at, end) > 0;
    case 96:
    case 126:
      return fenceLength(text, at, end) > 0;
    case 62:
      return true;
    case 60:
      return mayBeHtml(text, at);
    case 91:
      return mayBeDefinition(text, at, end);
    case 42:
    case 43:
    case 45:
    case 95:
      return isThematicBreak(text, at, end) || listMarker(text, at, end, 0) !== undefined;
    default:
      return code >= 48 && code <= 57 && listMarker(text, at, end, 0) !== undefined;
  }
}
