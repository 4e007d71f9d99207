/** Digits that are written as one number: groups with blanks, dots, dashes, slashes or brackets between them. */
export interface NumberRun {
  readonly start: number;
  readonly end: number;
  /** A plus stands before it. */
  readonly isInternational: boolean;
  readonly groups: readonly string[];
  /** What stands between the groups; one less than these. */
  readonly separators: readonly string[];
}

const separator = /^(?:[ \u00a0]?[-–‑/][ \u00a0]?|[ \u00a0.]|[ \u00a0]?\(|\)[ \u00a0/–-]?)$/;

/** Numbers that are part of no word, price, path or longer number, left to right. */
export function* numberRuns(text: string): Iterable<NumberRun> {
  let groups: { readonly start: number; readonly end: number }[] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const group = { start: match.index, end: match.index + match[0].length };
    const last = groups.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, Math.min(group.start, last.end + 4));
    if (last === undefined || separator.test(gap)) {
      groups.push(group);
      continue;
    }
    yield* runOf(text, groups);
    groups = [group];
  }
  yield* runOf(text, groups);
}

function* runOf(
  text: string,
  groups: readonly { readonly start: number; readonly end: number }[],
): Iterable<NumberRun> {
  const [first, last] = [groups[0], groups.at(-1)];
  if (!first || !last) return;
  const prefix = /(?:\(?\+|\()$/.exec(text.slice(Math.max(0, first.start - 2), first.start))?.[0] ?? '';
  const start = first.start - prefix.length;
  if (isJoined(text, start, last.end)) return;
  yield {
    start,
    end: last.end,
    isInternational: prefix.includes('+'),
    groups: groups.map((group) => text.slice(group.start, group.end)),
    separators: groups.slice(1).map((group, index) => text.slice(groups[index]?.end, group.start)),
  };
}

/** Part of a word, a price, a path, a reference or a longer number. */
function isJoined(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  if (/[\p{L}\p{N}\p{Sc}#_=/.@%*\u0001-]$/u.test(before) || /\d[,:]$/.test(before) || /\p{Sc} $/u.test(before))
    return true;
  return /^(?:[\p{L}_%°\u0001]| ?\p{Sc}|[.,:]\d|[-/]\p{L})/u.test(after);
}
