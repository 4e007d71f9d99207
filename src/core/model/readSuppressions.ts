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

/** The inside of a comment that silences a rule. */
const ignore = /^(\s*lint-ignore\s+)([a-z][a-z-]*)(?![a-z-])\s*(?::(.*))?$/s;

function lineSuppressions({ text, lines, frontMatter }: Document): Suppression[] {
  const found: Suppression[] = [];
  for (let at = text.indexOf('<!--', frontMatter.bodyStart); at !== -1; at = text.indexOf('<!--', at)) {
    const inner = at + '<!--'.length;
    const end = text.indexOf('-->', inner);
    if (end === -1) break;
    at = end + '-->'.length;
    const [, before = '', rule = '', reason = ''] = ignore.exec(text.slice(inner, end)) ?? [];
    if (rule === '') continue;
    const start = inner + before.length;
    found.push({
      rule: detach(rule),
      ...(reason.trim() !== '' && { reason: detach(reason.trim()) }),
      range: lines.rangeOf({ start, end: start + rule.length }),
      line: nextLineWithText(text, at, lines),
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
