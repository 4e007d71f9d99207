import { parseSentence } from '../text/sentence.js';
import { LineIndex } from '../text/position.js';
import { checkZone, readersAmong } from './checkZone.js';
import { levelOf as severityOf } from './fileChecks.js';
import type { Finding, Severity } from './finding.js';
import { sortFindings } from './findings.js';
import { levelAt } from './levels.js';
import { Lexicon } from './lexicon.js';
import { allRules } from './registry.js';
import type { Rule, SpanHit } from './rule.js';
import type { Tag } from '../text/taggedWords.js';
import type { Statement } from './statement.js';
import { statementZones } from './zones.js';

const statementRules = allRules.filter((rule) => rule.kind === 'statement');
const lexicalRules = allRules.filter((rule) => rule.kind === 'lexical');
const readers = readersAmong(lexicalRules);

/**
 * Judges story sentences that stand in no item: one a line, or in the column `story` of a tab-separated text with a header.
 * Places are those of the text; `file` is ''. Rules that need a backlog are silent.
 */
export function lintStories(
  text: string,
  { status, tag }: { readonly status: 'planned' | 'ready'; readonly tag: Tag },
): readonly Finding[] {
  const lines = new LineIndex(text);
  const lexicon = new Lexicon(lexicalRules.flatMap((rule) => (rule.terms ? [{ rule, terms: rule.terms }] : [])));
  const findings: Finding[] = [];
  const add = (rule: Rule, hit: SpanHit): void => {
    const byDefault = levelOf(rule, status);
    if (byDefault === undefined) return;
    const { message } = hit;
    const range = lines.rangeOf(hit.span);
    const severity = severityOf({ ...hit, rule, range }, byDefault, undefined);
    findings.push({ file: '', range, rule: rule.code, severity, message });
  };
  for (const statement of statements(text)) {
    for (const rule of statementRules) for (const hit of rule.check(statement, tag)) add(rule, hit);
    for (const zone of statementZones(statement)) {
      checkZone(zone, lexicon, readers, add, (_, error) => {
        throw error;
      });
    }
  }
  return sortFindings(findings);
}

function levelOf({ levels, isOff }: Rule, status: 'planned' | 'ready'): Severity | undefined {
  if (isOff) return undefined;
  return 'always' in levels ? levels.always : levelAt(levels, status);
}

function* statements(text: string): Iterable<Statement> {
  const column = storyColumn(text);
  let start = column === undefined ? Number(text.startsWith('\ufeff')) : text.indexOf('\n') + 1;
  for (const line of text.slice(start).split('\n')) {
    const story = cell(line, column);
    const source = story.text.replace(/\r$/, '');
    if (source.trim() !== '') {
      const from = start + story.at;
      yield {
        text: source,
        start: from,
        sentence: parseSentence(source),
        place: { start: from, end: from + source.length },
      };
    }
    start += line.length + 1;
  }
}

/** The column called `story` of a tab-separated header; undefined where the text has no such header. */
function storyColumn(text: string): number | undefined {
  const [header = ''] = text.split('\n', 1);
  const columns = header.replace(/^\ufeff|\r$/g, '').split('\t');
  const at = columns.findIndex((name) => name.trim().toLowerCase() === 'story');
  return at === -1 ? undefined : at;
}

function cell(line: string, column: number | undefined): { text: string; at: number } {
  if (column === undefined) return { text: line, at: 0 };
  const cells = line.split('\t');
  return { text: cells[column] ?? '', at: cells.slice(0, column).reduce((sum, each) => sum + each.length + 1, 0) };
}
