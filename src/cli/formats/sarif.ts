import { severities, type Finding } from '../../core/lint/finding.js';
import type { Range } from '../../core/text/position.js';
import { clip, harmless, wellFormed } from './harmless.js';
import { jsonText } from './jsonText.js';
import type { LintReport, Sources } from './lintReport.js';
import { sarifLevels, sarifRules } from './sarifRules.js';

/** Limits of GitHub code scanning: a file with more results is refused. Only the first 5,000 are kept, so the worst come first. */
const mostResults = 25_000;
const mostRelated = 100;
const longestMessage = 1024;

/** A SARIF 2.1.0 log, made for GitHub code scanning. */
export function sarif({ findings }: LintReport, sources: Sources): string {
  const worstFirst = severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const kept = worstFirst.slice(0, mostResults);
  const rules = sarifRules(kept, sources);
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Storymark',
            informationUri: 'https://github.com/storymark/storymark',
            semanticVersion: STORYMARK_VERSION,
            rules,
          },
        },
        automationDetails: { id: 'backlog/' },
        columnKind: 'utf16CodeUnits',
        ...(kept.length < worstFirst.length && { invocations: [leftOut(worstFirst.length - kept.length)] }),
        results: kept.map((finding) => result(finding, places.get(finding.rule) ?? -1, sources)),
      },
    ],
  });
}

function result(finding: Finding, ruleIndex: number, sources: Sources): object {
  const { file, range, rule, severity, message, related = [] } = finding;
  const others = related.slice(0, mostRelated).map((each, index) => ({
    id: index + 1,
    ...location(each.file, each.range),
    message: plain(each.message),
  }));
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[severity],
    message: plain(message),
    locations: [location(file, range)],
    partialFingerprints: { primaryLocationLineHash: sources.fingerprint(finding) },
    ...(others.length > 0 && { relatedLocations: others }),
  };
}

function location(file: string, { start, end }: Range): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: wellFormed(file).split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: start.line + 1,
        startColumn: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      },
    },
  };
}

/** In a message of SARIF `[text](target)` is a link and `{0}` a gap to fill: what an item says is neither. */
function plain(message: string): { readonly text: string } {
  const text = clip(harmless(message), longestMessage);
  const unlinked = text.includes('](') ? text.replace(/[\\[\]]/g, '\\$&') : text;
  return { text: /\{\d/.test(unlinked) ? unlinked.replace(/[{}]/g, '$&$&') : unlinked };
}

function leftOut(count: number): object {
  const text = `${count} findings are left out: a file may hold ${mostResults}.`;
  return { executionSuccessful: true, toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}
