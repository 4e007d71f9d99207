import { wellFormed } from './harmless.js';

/** What XML 1.0 cannot hold, even as a reference: controls, and two code points at the end of the plane. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/**
 * Text between tags or in an attribute. Line breaks and tabs are written as references, because an attribute would turn them into
 * blanks; so is a doubled #, which begins a command in the logs of some runners.
 */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replace(/[<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/#(?=#)/g, '&#35;');
}

/** An element, or an empty one without content. Attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content?: string,
): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const open = `<${name}${pairs.join('')}`;
  return content === undefined ? `${open}/>` : `${open}>${content}</${name}>`;
}

export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

/** Elements below one another, in the content of their parent. */
export function children(elements: readonly string[], depth: number): string {
  const indent = '  '.repeat(depth);
  return elements.map((each) => `\n${indent}${each}`).join('') + `\n${'  '.repeat(depth - 1)}`;
}
