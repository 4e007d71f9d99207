import { reportKinds, type ReportKind, type ReportRequest } from '../../../../src/core/reports/reportKinds.js';
import type { Report } from '../../../../src/core/reports/report.js';
import type { History } from '../../../../src/core/ports.js';
import { Document } from '../../../../src/core/text/document.js';
import { backlogOf, type TestFiles } from '../../../support/backlogOf.js';

export interface ReportOptions extends ReportRequest {
  readonly history?: History;
  readonly asOf?: string;
}

/** A report on these files as of 2026-03-18. */
export function reportOn(
  kind: ReportKind,
  files: TestFiles,
  { history, asOf = '2026-03-18', ...request }: ReportOptions = {},
): Promise<Report> {
  const documents = { get: (file: string) => Promise.resolve(Document.parse(file, { text: files[file] ?? '' })) };
  return reportKinds[kind]({ backlog: backlogOf(files), documents, history, asOf }, request);
}

export function sprint(start: string, end: string, rest = ''): string {
  return `---\ntype: sprint\nstart: ${start}\nend: ${end}\n${rest}---\n# A sprint\n`;
}

/** A file of any type: fields, then the text below the title. */
export function file(type: string, fields: string, body = '', title = 'A title'): string {
  return `---\ntype: ${type}\n${fields}${fields === '' ? '' : '\n'}---\n# ${title}\n${body}`;
}
