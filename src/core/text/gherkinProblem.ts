/** Where and why a Gherkin text does not parse. */
export interface GherkinProblem {
  /** From 0, in the text that was parsed. */
  readonly line: number;
  /** `line`: it begins with no keyword that may stand there. `end`: something is not closed. */
  readonly reason: 'line' | 'empty-step' | 'end' | 'language' | 'cells' | 'tag';
}

/** As in body.ts: a bundler makes this a module of its own that is loaded on first use, synchronously. */
declare const require: (id: './gherkin.js') => typeof import('./gherkin.js');

/** The first thing in a Gherkin text that the Cucumber parser refuses; the parser is loaded with the first text. */
export function gherkinProblem(text: string): GherkinProblem | undefined {
  return require('./gherkin.js').findGherkinProblem(text);
}
