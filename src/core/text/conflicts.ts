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
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const end = trimEnd(text, at, lineEnd(text, at));
    const from = at === 0 && text.charCodeAt(0) === 0xfeff ? 1 : at;
    const span = { start: from, end };
    const opensOrCloses = isMarker(text, span, '<') || isMarker(text, span, '>');
    if (side === 'none' && fences.isInside(text.slice(from, end))) continue;
    if (isMarker(text, span, '<')) {
      problems.push({ code: 'conflict-marker', span, message });
      side = 'ours';
    } else if (isMarker(text, span, '>')) {
      if (side === 'none') problems.push({ code: 'conflict-marker', span, message });
      side = 'none';
    } else if (side === 'ours' && (isMarker(text, span, '|') || isMarker(text, span, '='))) {
      side = 'theirs';
    } else if (side !== 'theirs') {
      continue;
    }
    if (opensOrCloses || side === 'theirs') blanked.push(span);
  }
  return problems.length === 0 ? undefined : { problems, readable: blank(text, blanked) };
}

/** Seven of the character, then a blank or the end of the line, as git writes them. */
function isMarker(text: string, span: Span, mark: '<' | '>' | '=' | '|'): boolean {
  const line = text.slice(span.start, Math.min(span.end, span.start + 8));
  return line.startsWith(mark.repeat(7)) && (line.length === 7 || line[7] === ' ');
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

  isInside(line: string): boolean {
    const fence = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line);
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
