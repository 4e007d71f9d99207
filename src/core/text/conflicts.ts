import type { Span } from './position.js';
import type { TextProblem } from './textProblem.js';
import { lineEnd, nextLine, trimEnd } from './fence.js';

export interface Conflicts {
  readonly problems: readonly TextProblem[];
  /**
   * The text with our side only: marker lines and the other sides are blanks, line breaks stay. Every offset means the same
   * place as in the text itself.
   */
  readonly readable: string;
}

const message =
  'Git left a merge conflict here. Choose what to keep, then delete the lines that begin with <<<<<<<, ======= and >>>>>>>.';

/** Finds git's conflict markers outside fenced code; `undefined` for nearly every text, at the price of two searches. */
export function findConflicts(text: string): Conflicts | undefined {
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return undefined;
  const problems: TextProblem[] = [];
  const blanked: Span[] = [];
  const fences = new FenceTracker();
  let side: 'none' | 'ours' | 'theirs' = 'none';
  for (let at = text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; at = nextLine(text, at)) {
    const mark = markerAt(text, at);
    if (side === 'none' && fences.isInside(text, at)) continue;
    if (mark === undefined && side !== 'theirs') continue;
    if (side === 'none' && mark !== '<' && mark !== '>') continue;
    const span = { start: at, end: trimEnd(text, at, lineEnd(text, at)) };
    if (mark === '<' || (mark === '>' && side === 'none')) problems.push({ code: 'conflict-marker', span, message });
    if (mark === '<') side = 'ours';
    else if (mark === '>') side = 'none';
    else side = 'theirs';
    blanked.push(span);
  }
  return problems.length === 0 ? undefined : { problems, readable: blank(text, blanked) };
}

type Mark = '<' | '|' | '=' | '>';
const markers: readonly (readonly [Mark, string])[] = [
  ['<', '<<<<<<<'],
  ['|', '|||||||'],
  ['=', '======='],
  ['>', '>>>>>>>'],
];

/** Seven of the character, then a blank or the end of the line, as git writes them. */
function markerAt(text: string, at: number): Mark | undefined {
  const code = text.charCodeAt(at);
  if (code !== 124 && (code < 60 || code > 62)) return undefined;
  const next = text.charCodeAt(at + 7);
  if (next > 32) return undefined;
  return markers.find(([, marker]) => text.startsWith(marker, at))?.[0];
}

function blank(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const span of spans) {
    result += text.slice(at, span.start) + ' '.repeat(span.end - span.start);
    at = span.end;
  }
  return result + text.slice(at);
}

/** Follows fenced code line by line. */
class FenceTracker {
  #open: string | undefined;

  isInside(text: string, at: number): boolean {
    const fence = mayBeFence(text, at)
      ? /^ {0,3}(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(text.slice(at, lineEnd(text, at)).trimEnd())
      : null;
    const marks = fence?.[1];
    if (this.#open === undefined) {
      if (marks === undefined || (marks.startsWith('`') && fence?.[2]?.includes('`') === true)) return false;
      this.#open = marks;
      return true;
    }
    const closes = marks?.startsWith(this.#open) === true && fence?.[2]?.trim() === '';
    if (closes) this.#open = undefined;
    return true;
  }
}

function mayBeFence(text: string, at: number): boolean {
  let first = at;
  while (first < at + 3 && text.charCodeAt(first) === 32) first += 1;
  const code = text.charCodeAt(first);
  return code === 96 || code === 126;
}
