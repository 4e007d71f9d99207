import { AstBuilder, dialects, Errors, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import type { GherkinProblem } from './gherkinProblem.js';

/** Keywords that may open a feature, and those that may open what stands in one, in all languages. */
const featureWords = keywords(({ feature }) => feature);
const scenarioWords = keywords(({ background, rule, scenario, scenarioOutline }) => [
  ...background,
  ...rule,
  ...scenario,
  ...scenarioOutline,
]);

/** The first thing in a Gherkin text that does not parse. The only importer of the Cucumber parser. */
export function findGherkinProblem(text: string): GherkinProblem | undefined {
  const { lines, before, frame } = framed(text.split(/\r?\n/));
  const source = [...lines.slice(0, before), ...frame, ...lines.slice(before)].join('\n');
  const parser = new Parser(new AstBuilder(() => ''), new GherkinClassicTokenMatcher());
  // Its types do not say so, but the parser looks at it.
  parser.stopAtFirstError = true;
  try {
    parser.parse(source);
    return undefined;
  } catch (error) {
    if (!(error instanceof Errors.GherkinException)) throw error;
    const line = error.location.line - 1;
    const at = Math.min(line < before ? line : Math.max(before, line - frame.length), lines.length - 1);
    return { line: at, reason: reasonOf(error.message, lines[at] ?? '') };
  }
}

/**
 * Criteria are written as a whole feature, as scenarios, or as bare steps. What is missing around them is put there, behind
 * the comments, one of which may name the language. A story sentence before the scenario is then its feature's description.
 */
function framed(lines: readonly string[]): {
  readonly lines: readonly string[];
  readonly before: number;
  readonly frame: readonly string[];
} {
  const before = lines.findIndex((line) => !/^\s*(?:#|$)/.test(line));
  const language = lines
    .map((line) => /^\s*#\s*language\s*:\s*([\w-]+)/.exec(line)?.[1])
    .find((found) => found !== undefined);
  const { feature = ['Feature'], scenario = ['Scenario'] } = dialects[language ?? 'en'] ?? {};
  const frame = [`${feature[0] ?? 'Feature'}: -`, `${scenario[0] ?? 'Scenario'}: -`];
  if (before === -1 || lines.some((line) => opens(line, featureWords))) return { lines, before: 0, frame: [] };
  return { lines, before, frame: lines.some((line) => opens(line, scenarioWords)) ? frame.slice(0, 1) : frame };
}

function opens(line: string, words: ReadonlySet<string>): boolean {
  const colon = line.indexOf(':');
  return colon !== -1 && words.has(line.slice(0, colon).trim());
}

function keywords(of: (dialect: (typeof dialects)[string]) => readonly string[]): ReadonlySet<string> {
  return new Set(Object.values(dialects).flatMap(of));
}

function reasonOf(message: string, line: string): GherkinProblem['reason'] {
  if (message.includes('unexpected end of file')) return 'end';
  if (message.includes('Language not supported')) return 'language';
  if (message.includes('inconsistent cell count')) return 'cells';
  if (message.includes('whitespace')) return 'tag';
  return /^\s*(?:Given|When|Then|And|But)\s*$/.test(line) ? 'empty-step' : 'line';
}
