import { severities, type Finding, type Severity } from '../../core/lint/finding.js';
import { allRules } from '../../core/lint/registry.js';
import type { Rule } from '../../core/lint/rule.js';
import { rulePageUrl } from '../../core/lint/rulePage.js';
import { clip } from './harmless.js';
import type { Sources } from './lintReport.js';
import { renderPage } from './page.js';

export const sarifLevels = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
} as const satisfies Record<Severity, string>;

const longestDescription = 1024;

/** What GitHub calls the weight of an alert. */
const weights = {
  error: 'error',
  warning: 'warning',
  information: 'recommendation',
  hint: 'recommendation',
} as const satisfies Record<Severity, string>;

/** Descriptions of the rules that have findings, in the order of the catalogue. */
export function sarifRules(findings: readonly Finding[], sources: Sources): readonly { readonly id: string }[] {
  const found = new Set(findings.map(({ rule }) => rule));
  return allRules.filter(({ code }) => found.has(code)).map((rule) => description(rule, sources));
}

function description(rule: Rule, sources: Sources) {
  const { code, summary, group } = rule;
  const page = sources.page(code);
  const intro = (page && introOf(page)) ?? summary;
  const level = loudest(rule);
  const properties = { tags: ['backlog', group.toLowerCase()], 'problem.severity': weights[level] };
  return {
    id: code,
    name: code,
    shortDescription: { text: clip(sentence(summary), longestDescription) },
    fullDescription: { text: clip(renderPage(intro).trim(), longestDescription) },
    help: { text: page === undefined ? sentence(summary) : renderPage(page), markdown: page ?? sentence(summary) },
    helpUri: rulePageUrl(code),
    defaultConfiguration: { level: sarifLevels[level] },
    properties,
  };
}

/** The first paragraph below the title. */
function introOf(page: string): string | undefined {
  return page
    .split(/\n{2,}/)
    .find((block) => block.trim() !== '' && !block.startsWith('#') && !block.startsWith('<!--'));
}

function loudest({ levels }: Rule): Severity {
  const named = Object.values(levels) as readonly Severity[];
  return severities.find((severity) => named.includes(severity)) ?? 'hint';
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}
