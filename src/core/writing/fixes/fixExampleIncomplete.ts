import { examplesOf } from '../../text/examples.js';
import type { TextEdit } from '../backlogEdit.js';
import { lineBreakOf } from '../setFields.js';
import { findingSpan, type Fixer } from './fix.js';

const event = 'when [your words: what happens]';
const outcome = 'then [your words: what one sees]';

export const fixExampleIncomplete: Fixer = {
  rule: 'example-incomplete',
  *offers(subject) {
    const { document } = subject;
    const { start } = findingSpan(subject);
    const example = examplesOf(document).find(({ steps }) => steps[0]?.span.start === start);
    if (!example) return;
    const missing = example.steps.some(({ kind }) => kind === 'when') ? [outcome] : [event, outcome];
    const last = example.bullets.at(-1);
    yield {
      title: missing.length === 1 ? 'Add “then …”' : 'Add “when …, then …”',
      preferred: true,
      edits: (): readonly TextEdit[] => {
        const { text } = document;
        if (!last) return [stepLines(text, start, missing)];
        if (example.bullets.length === 1) return [clauses(last.textSpan.end, last.text, missing)];
        // Each step has a bullet of its own: so do the new ones.
        const bullet = text.slice(last.span.start, last.textSpan.start);
        const at = last.textSpan.end;
        const lines = missing.map((step) => `${lineBreakOf(text)}${bullet}${capital(step)}`);
        return [{ span: { start: at, end: at }, newText: lines.join('') }];
      },
    };
  },
};

/** Behind the words of the bullet, its full stop taken along to the end. */
function clauses(end: number, text: string, missing: readonly string[]): TextEdit {
  const mark = /[.,;]$/.exec(text)?.[0] ?? '';
  const start = end - mark.length;
  return { span: { start, end }, newText: `, ${missing.join(', ')}${mark === '.' ? '.' : ''}` };
}

/** Lines below the last step of a scenario, indented as its first one. */
function stepLines(text: string, first: number, missing: readonly string[]): TextEdit {
  const indent = text.slice(text.lastIndexOf('\n', first) + 1, first);
  let at = first;
  for (;;) {
    const stop = text.indexOf('\n', at);
    const next = stop === -1 ? '' : text.slice(stop + 1).trimStart();
    at = stop === -1 ? text.length : stop;
    if (!/^(?:When|And|But|Given|\*|\|)/.test(next)) break;
    at += 1;
  }
  const end = text.charAt(at - 1) === '\r' ? at - 1 : at;
  const lines = missing.map((step) => lineBreakOf(text) + indent + capital(step));
  return { span: { start: end, end }, newText: lines.join('') };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
