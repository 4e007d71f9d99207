import type { Finding, Severity } from '../../core/lint/finding.js';
import { groupFindings } from './groupFindings.js';
import { harmless } from './harmless.js';
import type { LintReport } from './lintReport.js';
import { children, element, xmlDocument, xmlText } from './xml.js';

const failing: ReadonlySet<Severity> = new Set(['error', 'warning']);

/**
 * JUnit's XML: one case for each rule and item (or file) that has findings. Errors and warnings fail it; what is only information is
 * printed with a case that passes. Without findings one case says so, because a report without cases counts as broken.
 */
export function junit({ findings }: LintReport): string {
  const groups = [...groupFindings(findings, ({ rule, item, file }) => `${rule}\0${item ?? file}`).values()];
  const failures = groups.filter(hasFailed).length;
  const cases = groups.length === 0 ? [testCase('storymark', 'lint')] : groups.map(caseOf);
  const counts = { tests: cases.length, failures, errors: 0, skipped: 0, time: 0 };
  const suite = element('testsuite', { name: 'storymark', ...counts }, children(cases, 2));
  return xmlDocument(element('testsuites', { name: 'storymark', ...counts }, children([suite], 1)));
}

function hasFailed(group: readonly Finding[]): boolean {
  return group.some(({ severity }) => failing.has(severity));
}

function caseOf(group: readonly Finding[]): string {
  const [first] = group;
  if (!first) return '';
  const { item, file, rule } = first;
  const worst = group.find(({ severity }) => severity === 'error') ?? first;
  const details = xmlText(group.map(detail).join('\n'));
  const result = hasFailed(group)
    ? element('failure', { type: worst.severity, message: harmless(worst.message) }, details)
    : element('system-out', {}, details);
  return testCase(item ?? file, rule, file, children([result], 3));
}

/** GitLab shows `classname` as the suite, and drops the second of two cases with the same names. */
function testCase(classname: string, name: string, file?: string, content?: string): string {
  return element('testcase', { classname, name, file, time: 0 }, content);
}

/** Begins with a word of ours: a log may print it as a line. */
function detail({ file, range, severity, message }: Finding): string {
  return harmless(`${severity} ${file}:${range.start.line + 1}:${range.start.character + 1} ${message}`);
}
