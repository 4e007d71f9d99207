import type { Span } from '../text/position.js';
import type { Document } from '../text/document.js';
import { detach } from '../text/detach.js';
import type { Facts } from './record.js';

const idPattern = /[A-Z]{2,10}-\d+/g;

/** Ids in a document's prose. Fenced and inline code, and ids inside longer words or addresses, are no mentions. */
export function readMentions(document: Document): Facts['mentions'] {
  const { text } = document;
  let mentions: { id: string; range: ReturnType<typeof document.lines.rangeOf> }[] | undefined;
  let fences: readonly Span[] | undefined;
  idPattern.lastIndex = document.frontMatter.bodyStart;
  for (let match = idPattern.exec(text); match; match = idPattern.exec(text)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (/[\w/.#-]/.test(text.charAt(span.start - 1)) || /\w/.test(text.charAt(span.end))) continue;
    fences ??= fenceSpans(document);
    if (fences.some((fence) => fence.start <= span.start && span.end <= fence.end) || isInInlineCode(text, span.start))
      continue;
    (mentions ??= []).push({ id: detach(match[0]), range: document.lines.rangeOf(span) });
  }
  return mentions ?? none;
}

const none: Facts['mentions'] = [];

function fenceSpans(document: Document): Span[] {
  return [document.body.lead, ...document.body.sections].flatMap((section) =>
    section.blocks.filter((block) => block.kind === 'fence').map((block) => block.span),
  );
}

/** An odd number of backticks before it on its line. */
function isInInlineCode(text: string, at: number): boolean {
  let ticks = 0;
  for (let before = at - 1; before >= 0 && text[before] !== '\n'; before--) if (text[before] === '`') ticks++;
  return ticks % 2 === 1;
}
