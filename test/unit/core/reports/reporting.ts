import { reportKinds, type ReportKind, type ReportRequest } from '../../../../src/core/reports/reportKinds.js';
import type { Report } from '../../../../src/core/reports/report.js';
import type { History } from '../../../../src/core/ports.js';
import { Document, type FileContent } from '../../../../src/core/text/document.js';
import { backlogOf, type TestFiles } from '../../../support/backlogOf.js';

/** A history of trees by the day from which they hold, newest last. */
export class InMemoryHistory implements History {
  readonly #trees: readonly (readonly [string, TestFiles])[];

  constructor(...trees: readonly (readonly [string, TestFiles])[]) {
    this.#trees = trees;
  }

  treeAt(date: string): Promise<ReadonlyMap<string, FileContent> | undefined> {
    const tree = this.#trees.findLast(([day]) => day <= date)?.[1];
    return Promise.resolve(tree && new Map(Object.entries(tree).map(([file, text]) => [file, { text }])));
  }

  head(): Promise<{ readonly commit: string; readonly dirty: boolean }> {
    return Promise.resolve({ commit: '3f2c1ab', dirty: true });
  }
}

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
