import type { Finding, Severity } from '../../core/lint/finding.js';
import { byFile } from './groupFindings.js';
import { harmless } from './harmless.js';
import type { LintReport } from './lintReport.js';
import { children, element, xmlDocument } from './xml.js';

const severities = { error: 'error', warning: 'warning', information: 'info', hint: 'info' } as const satisfies Record<
  Severity,
  string
>;

/** Checkstyle's XML, which Jenkins and reviewdog read. */
export function checkstyle({ findings }: LintReport): string {
  const files = [...byFile(findings)].map(([name, own]) =>
    element('file', { name }, children(own.map(errorElement), 2)),
  );
  return xmlDocument(element('checkstyle', { version: '4.3' }, children(files, 1)));
}

function errorElement({ range, severity, message, rule }: Finding): string {
  return element('error', {
    line: range.start.line + 1,
    column: range.start.character + 1,
    severity: severities[severity],
    message: harmless(message),
    source: `storymark.${rule}`,
  });
}
