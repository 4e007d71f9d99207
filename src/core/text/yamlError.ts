import { lineEnd, trimEnd } from './fence.js';
import type { Span } from './position.js';
import type { TextProblem } from './textProblem.js';
import type { YamlNodes } from './yamlNodes.js';

/** As js-yaml reports it; positions count from the line break put before the inner lines. */
export interface YamlError {
  readonly reason: string;
  readonly mark?: { readonly position: number };
}

/** Says in plain words what js-yaml could not read, and where exactly. */
export function describeYamlError(text: string, inner: Span, nodes: YamlNodes, error: YamlError): TextProblem {
  const at = clamp(inner.start + (error.mark?.position ?? 1) - 1, inner);
  const line = (offset: number): Span => lineAt(text, clamp(offset, inner), inner);
  const problem = (span: Span, message: string): TextProblem => ({ code: 'front-matter', span, message });
  const { reason } = error;

  if (reason.includes('duplicated mapping key')) {
    const span = keyAt(text, at, inner);
    const key = text.slice(span.start, span.end);
    return problem(span, `The field “${key}” is here twice. Keep one of the two lines.`);
  }
  if (reason.includes('maxDepth')) {
    const message = 'The front matter is nested too deep to be read. Keep to a list or a map of plain values.';
    return { code: 'file-unreadable', span: { start: at, end: Math.min(at + 1, inner.end) }, message };
  }
  if (reason.includes('null byte') || reason.includes('non-printable')) {
    const span = controlCharacter(text, at, inner);
    return problem(span, 'There is a control character here that YAML does not allow. Delete it.');
  }
  if (reason.includes('unidentified alias')) {
    const start = nodes.innermost;
    const token = /^[^\s,[\]{}]+/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? '*';
    return problem(
      { start, end: start + token.length },
      `Aliases such as “${token}” are not read here. Put quotes around the value.`,
    );
  }
  if (reason.includes('tag')) return tagProblem(text, nodes.innermost, problem);
  if (reason.includes('quoted scalar')) {
    return problem(
      line(nodes.innermost),
      'The quotes that begin here are not closed. Add the missing quote at the end of the value.',
    );
  }
  const isListError = reason.includes('comma') || reason.includes("found ','");
  const isOverLines = '[{'.includes(text.charAt(nodes.innermost)) && lineEnd(text, nodes.innermost) < at;
  if (reason.includes('within a flow collection') || (isListError && isOverLines)) {
    return problem(
      line(nodes.innermost),
      `The list or map that begins here is not closed. Add the missing “${closer(text, nodes.innermost)}”.`,
    );
  }
  if (isListError) {
    return problem(
      token(text, at, inner),
      'A comma is missing or too many in this list or map. Put exactly one between two values.',
    );
  }
  const isTabbed = text.charCodeAt(at - 1) === 9 && text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
  if (isTabbed || reason.includes('tab characters'))
    return problem(line(at), 'This line is indented with a tab. Use spaces.');
  if (reason.includes('single document') || reason.includes('document separator') || reason.includes('directive')) {
    return problem(
      separator(text, inner) ?? line(at),
      startProblem(text, at) ??
        'The front matter ends here for YAML. Keep one block of “key: value” lines between the two “---”.',
    );
  }
  if (reason.includes('colon is missed') || reason.includes('multiline key')) {
    return problem(
      line(nodes.lastClosed),
      'This line is no “key: value”. Add the colon and a blank, or put quotes around the text it belongs to.',
    );
  }
  if (text.charCodeAt(at) === 58) {
    return problem(
      line(at),
      'The value holds a colon and a blank, which YAML takes for a field. Put quotes around the value.',
    );
  }
  const start = startProblem(text, nodes.innermost) ?? startProblem(text, at);
  if (start !== undefined)
    return problem(line(startProblem(text, nodes.innermost) === undefined ? at : nodes.innermost), start);
  if (reason.includes('indentation'))
    return problem(
      line(at),
      'This line is indented in a way that YAML does not understand. Line it up with the lines it belongs to.',
    );
  return problem(
    line(at),
    `This is no YAML: ${reason}. Write it as “key: value”, and put quotes around a value with special characters.`,
  );
}

function tagProblem(text: string, start: number, problem: (span: Span, message: string) => TextProblem): TextProblem {
  const tag = /^![^\s,[\]{}]*/.exec(text.slice(start, lineEnd(text, start)))?.[0] ?? text.charAt(start);
  const message = `Tags such as “${tag}” are not read here. Take the tag away, or put quotes around the value.`;
  return problem({ start, end: start + tag.length }, message);
}

/** A value that begins with a character YAML keeps for itself. */
function startProblem(text: string, at: number): string | undefined {
  const first = text.charAt(at);
  if (first === '' || !'@`%*&!|>{}[],"\''.includes(first)) return undefined;
  return `A value cannot begin with “${first}” as it stands here. Put quotes around the value.`;
}

function closer(text: string, at: number): string {
  return text.charAt(at) === '{' ? '}' : ']';
}

function clamp(offset: number, inner: Span): number {
  return Math.max(inner.start, Math.min(offset, inner.end));
}

/** The line of an offset without its indentation; past the last line, the last line that says something. */
function lineAt(text: string, offset: number, inner: Span): Span {
  let end = Math.min(lineEnd(text, offset), inner.end);
  let start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
  while (text.slice(start, end).trim() === '' && start > inner.start) {
    end = start - 1;
    start = text.lastIndexOf('\n', end - 1) + 1;
  }
  start = Math.max(start, inner.start);
  end = trimEnd(text, start, end);
  while (start < end && /[ \t]/.test(text.charAt(start))) start += 1;
  return { start, end };
}

function keyAt(text: string, at: number, inner: Span): Span {
  const quote = text.charAt(at);
  const isQuoted = quote === '"' || quote === "'";
  const stop = isQuoted ? text.indexOf(quote, at + 1) + 1 : text.indexOf(':', at);
  return {
    start: at,
    end: trimEnd(text, at, stop <= at || stop > inner.end ? Math.min(lineEnd(text, at), inner.end) : stop),
  };
}

function token(text: string, at: number, inner: Span): Span {
  const found = /^(?:[^\s,[\]{}]+|[^\s])/.exec(text.slice(at, Math.min(lineEnd(text, at), inner.end)))?.[0];
  return found === undefined ? lineAt(text, at, inner) : { start: at, end: at + found.length };
}

function controlCharacter(text: string, at: number, inner: Span): Span {
  for (let offset = inner.start; offset < inner.end; offset += 1) {
    const code = text.charCodeAt(offset);
    const isAllowed = code === 9 || code === 10 || code === 13 || code === 0x85;
    if (!isAllowed && (code < 32 || (code > 126 && code < 160) || code === 0xfffe || code === 0xffff)) {
      return { start: offset, end: offset + 1 };
    }
  }
  return lineAt(text, at, inner);
}

/** A line that begins a second YAML document, or ends the first. */
function separator(text: string, inner: Span): Span | undefined {
  const found = /^(?:---|\.\.\.|%)/m.exec(text.slice(inner.start, inner.end));
  return found === null ? undefined : lineAt(text, inner.start + found.index, inner);
}
