import type { Fence } from '../../text/body.js';
import { isGherkin } from '../../text/criteria.js';
import { gherkinProblem, type GherkinProblem } from '../../text/gherkinProblem.js';
import type { Span } from '../../text/position.js';
import type { FileRule } from '../rule.js';

/** A longer fence is no example, and the parser would hold everything up. */
const longest = 64 * 1024;

const messages: Readonly<Record<GherkinProblem['reason'], string>> = {
  line: 'does not begin with a word that Gherkin knows at this place. Begin it with Given, When, Then, And or But, or put it above the first step.',
  'empty-step': 'is a step without words. Say what happens, or take the line away.',
  end: 'is where the text ends with something open. Close the """ or add what is missing.',
  language: 'names a language that Gherkin does not know. Take the line away to write in English.',
  cells: 'has more or fewer cells than the row above. Give all rows the same number.',
  tag: 'is a tag with a blank in it. Write it as one word.',
};

export const gherkinParse: FileRule = {
  kind: 'file',
  code: 'gherkin-parse',
  group: 'Acceptance',
  summary: 'a `gherkin` fence that the Cucumber parser cannot read',
  levels: { planned: 'warning' },
  about: ['story', 'bug', 'task', 'spike'],
  *check({ document: { body, text } }) {
    for (const { blocks } of [body.lead, ...body.sections]) {
      for (const block of blocks) {
        if (block.kind !== 'fence' || !isGherkin(block.info) || block.content.length > longest) continue;
        const problem = gherkinProblem(block.content);
        if (problem === undefined) continue;
        const span = lineSpan(text, block, problem.line);
        const shown = text.slice(span.start, span.end);
        const words = shown.length > 40 ? `${shown.slice(0, 40)}…` : shown;
        const message = `${words === '' ? 'This' : `“${words}”`} ${messages[problem.reason]}`;
        yield { span, message };
      }
    }
  },
};

/** The words of a line of the fence's content, which begins below the line that opens the fence. */
function lineSpan(text: string, { span }: Fence, line: number): Span {
  let start = span.start;
  for (let below = -1; below < line; below += 1) {
    const found = text.indexOf('\n', start);
    if (found === -1 || found >= span.end) break;
    start = found + 1;
  }
  const found = text.indexOf('\n', start);
  const whole = text.slice(start, Math.min(found === -1 ? text.length : found, span.end));
  const words = whole.trim();
  const first = start + whole.indexOf(words);
  return { start: first, end: first + words.length };
}
