import type { Step, StepKind } from './exampleSteps.js';
import type { Span } from './position.js';

const kinds: Readonly<Record<string, StepKind>> = { Given: 'given', When: 'when', Then: 'then' };

/**
 * The steps of each scenario in a Gherkin fence, by their first words; the background is no scenario. Whether the whole is
 * Gherkin is for its parser to say.
 */
export function* scenarioSteps(text: string, fence: Span): Generator<readonly Step[]> {
  let steps: Step[] = [];
  let isBackground = false;
  let docString = '';
  for (let at = nextLine(text, fence.start); at < fence.end; at = nextLine(text, at)) {
    const start = at + blanks(text, at);
    const line = text.slice(start, Math.min(nextLine(text, at), fence.end));
    const quotes = /^(?:"""|```)/.exec(line)?.[0] ?? '';
    if (docString !== '' || quotes !== '') {
      if (docString === '') docString = quotes;
      else if (quotes === docString) docString = '';
      continue;
    }
    const word = /^[A-Za-z]+/.exec(line)?.[0] ?? '';
    const kind = /^\s/.test(line.slice(word.length)) && Object.hasOwn(kinds, word) ? kinds[word] : undefined;
    if (kind !== undefined) {
      if (!isBackground) steps.push({ kind, span: { start, end: start + word.length } });
    } else if (/^(?:Background|Scenario|Scenario Outline|Scenario Template|Example|Rule|Feature):/.test(line)) {
      if (steps.length > 0) yield steps;
      steps = [];
      isBackground = word === 'Background';
    }
  }
  if (steps.length > 0) yield steps;
}

function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

function blanks(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end += 1;
  return end - at;
}
