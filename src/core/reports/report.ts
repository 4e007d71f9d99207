import type { Backlog } from '../backlog/backlog.js';
import type { Documents, History } from '../ports.js';

/** All that a document is made from: the same input gives the same bytes. */
export interface ReportInput {
  readonly backlog: Backlog;
  readonly documents: Documents;
  readonly history?: History | undefined;
  /** YYYY-MM-DD. */
  readonly asOf: string;
}

export interface Report {
  readonly title: string;
  readonly markdown: string;
  /** Name below the backlog's reports folder, for Save to Reports. */
  readonly fileName: string;
}

/** There is nothing to report on; the message says what is missing and what to do. */
export class NoReport extends Error {
  override readonly name = 'NoReport';
}

/** `As of 2026-03-18, commit 3f2c1ab.` with `+ changes` where backlog files differ from the commit. */
export async function footer({ history, asOf }: ReportInput): Promise<string> {
  const head = await history?.head();
  return head ? `As of ${asOf}, commit ${head.commit}${head.dirty ? ' + changes' : ''}.` : `As of ${asOf}.`;
}

/** A saved report made anew keeps what people wrote under headings that start with "Notes". */
export function keepNotes(saved: string, made: string): string {
  const notes = saved.split(/^(?=#{1,6} )/m).filter((section) => /^#{1,6} Notes/i.test(section));
  return notes.length === 0 ? made : `${made.trimEnd()}\n\n${notes.map((section) => section.trimEnd()).join('\n\n')}\n`;
}
