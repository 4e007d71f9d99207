import { nearest } from '../../model/nearest.js';
import type { Document } from '../../text/document.js';
import type { RawMap } from '../../text/frontMatter.js';
import type { TextEdit } from '../backlogEdit.js';
import { removeFromList } from '../listField.js';
import { setFields } from '../setFields.js';
import { scalarText } from '../yamlScalar.js';
import { findingSpan, type Fixer } from './fix.js';

export const fixSuppressionUnused: Fixer = {
  rule: 'suppression-unused',
  *offers(subject, { rules }) {
    const { document, finding } = subject;
    const { about: rule } = finding;
    if (rule === undefined) return;
    const span = findingSpan(subject);
    // A name that is no rule may be a slip of the keyboard: whether it goes or is mended is for a person to say.
    const near = rules.includes(rule) ? undefined : nearest(rule, rules);
    if (near !== undefined && document.text.slice(span.start, span.end) === rule) {
      yield { title: `Change “${rule}” to “${near}”`, preferred: true, edits: () => [{ span, newText: near }] };
    }
    yield {
      title: `Remove the suppression of “${rule}”`,
      preferred: near === undefined,
      ...(near === undefined && { automatic: true as const }),
      edits: () =>
        span.start < document.frontMatter.bodyStart
          ? withoutField(document, rule)
          : [withoutComment(document.text, span.start)],
    };
  },
};

function withoutField(document: Document, rule: string): readonly TextEdit[] {
  const value = document.frontMatter.frontMatter?.entries.find(({ key }) => key === 'lint-ignore')?.value;
  if (value === undefined || typeof value === 'string' || Array.isArray(value)) {
    return removeFromList(document, 'lint-ignore', rule);
  }
  const rest = Object.entries(value as RawMap).filter(([name]) => name !== rule);
  const pairs = rest.map(([name, why]) => `${name}: ${scalarText(typeof why === 'string' ? why : '', 'flow')}`);
  return setFields(document, { 'lint-ignore': rest.length === 0 ? undefined : { yaml: `{ ${pairs.join(', ')} }` } });
}

/** The comment around an offset, with its line and the blank line below it where it stands alone. */
function withoutComment(text: string, at: number): TextEdit {
  let start = text.lastIndexOf('<!--', at);
  let end = text.indexOf('-->', at) + '-->'.length;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(end));
  if (text.slice(lineStart, start).trim() === '' && rest) {
    start = lineStart;
    end += rest[0].length;
    const isAfterBlank = /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(0, start));
    if (isAfterBlank) end += /^[ \t]*\r?\n/.exec(text.slice(end))?.[0].length ?? 0;
  }
  return { span: { start, end }, newText: '' };
}
