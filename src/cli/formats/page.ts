import { inlineText } from './inlineText.js';

export interface PageStyle {
  /** Columns after which prose is broken; absent: nowhere. */
  readonly width?: number;
  /** How a heading is shown; absent: underlined. */
  readonly heading?: (text: string) => string;
  /** How a line of an example is shown. */
  readonly code?: (text: string) => string;
}

/** The Markdown of a page as text to read: headings, prose, lists and indented examples; no HTML and no comments. */
export function renderPage(markdown: string, style: PageStyle = {}): string {
  const out: string[] = [];
  let prose: string[] = [];
  let fence: string | undefined;
  const endProse = (): void => {
    if (prose.length > 0) out.push(...wrap(prose.join(' '), style.width));
    prose = [];
  };
  for (const line of withoutComments(markdown).split(/\r?\n/)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      else out.push(style.code?.(`    ${line}`) ?? `    ${line}`);
    } else if (mark !== undefined) {
      endProse();
      fence = mark;
    } else if (/^#{1,6} /.test(line)) {
      endProse();
      out.push(...heading(line, style));
    } else if (line.trim() === '') {
      endProse();
      out.push('');
    } else if (line.startsWith('|')) {
      endProse();
      out.push(inlineText(line));
    } else {
      if (/^\s*(?:[-*+]|\d+\.) /.test(line)) endProse();
      prose.push(prose.length === 0 ? line.trimEnd() : line.trim());
    }
  }
  endProse();
  return `${squeezed(out).join('\n')}\n`;
}

function heading(line: string, style: PageStyle): string[] {
  const [hashes = ''] = line.split(' ', 1);
  const text = inlineText(line.slice(hashes.length)).trim();
  if (style.heading) return [style.heading(text)];
  return [text, (hashes === '#' ? '=' : '-').repeat(text.length)];
}

/** A paragraph or list item; further lines of an item stand below its text. */
function wrap(markdown: string, width: number | undefined): string[] {
  const bullet = /^\s*(?:[-*+]|\d+\.) /.exec(markdown)?.[0] ?? '';
  const words = inlineText(markdown.slice(bullet.length)).trim().split(/\s+/);
  const lines: string[] = [];
  let line = bullet;
  let isEmpty = true;
  for (const word of words) {
    if (!isEmpty && width !== undefined && line.length + 1 + word.length > width) {
      lines.push(line);
      line = ' '.repeat(bullet.length);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

function withoutComments(markdown: string): string {
  const [first = '', ...rest] = markdown.split('<!--');
  return first + rest.map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '')).join('');
}

/** Never two empty lines, and none at the ends. */
function squeezed(lines: readonly string[]): readonly string[] {
  const kept = lines.filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''));
  return kept.at(-1) === '' ? kept.slice(0, -1) : kept;
}
