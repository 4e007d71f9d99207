import type { Document } from '../text/document.js';
import { detach } from '../text/detach.js';
import { locateKey, locateValue, type FrontMatterEntry } from '../text/frontMatter.js';
import type { Suppression } from './record.js';

/** What a file switches off for itself: `lint-ignore` in its front matter, and comments above a line. */
export function readSuppressions(document: Document): readonly Suppression[] {
  if (!document.text.includes('lint-ignore')) return none;
  const entry = document.frontMatter.frontMatter?.entries.find(({ key }) => key === 'lint-ignore');
  return [...(entry ? fileSuppressions(document, entry) : []), ...lineSuppressions(document)];
}

const none: readonly Suppression[] = [];

function fileSuppressions({ text, lines }: Document, entry: FrontMatterEntry): Suppression[] {
  const { value } = entry;
  if (typeof value === 'string')
    return value === '' ? [] : [{ rule: detach(value), range: lines.rangeOf(entry.valueSpan) }];
  if (Array.isArray(value)) {
    return (value as readonly unknown[]).flatMap((rule, index) =>
      typeof rule === 'string' ? [{ rule: detach(rule), range: lines.rangeOf(locateValue(text, entry, [index])) }] : [],
    );
  }
  return Object.entries(value).map(([rule, reason]) => ({
    rule: detach(rule),
    ...(typeof reason === 'string' && reason !== '' && { reason: detach(reason) }),
    range: lines.rangeOf(locateKey(text, entry, [rule])),
  }));
}

const comment = /<!--\s*lint-ignore\s+([a-z][a-z-]*)\s*(?::\s*(.*?))?\s*-->/g;

function lineSuppressions({ text, lines, frontMatter }: Document): Suppression[] {
  const found: Suppression[] = [];
  comment.lastIndex = frontMatter.bodyStart;
  for (let match = comment.exec(text); match; match = comment.exec(text)) {
    const [whole, rule = '', reason] = match;
    const start = match.index + whole.indexOf(rule, whole.indexOf('lint-ignore') + 'lint-ignore'.length);
    found.push({
      rule: detach(rule),
      ...(reason !== undefined && reason !== '' && { reason: detach(reason) }),
      range: lines.rangeOf({ start, end: start + rule.length }),
      line: nextLineWithText(text, match.index + whole.length, lines),
    });
  }
  return found;
}

function nextLineWithText(text: string, from: number, lines: Document['lines']): number {
  const lineBreak = text.indexOf('\n', from);
  let at = lineBreak === -1 ? text.length : lineBreak;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return lines.positionAt(at).line;
}
