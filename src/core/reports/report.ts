import type { Backlog } from '../backlog/backlog.js';
import type { Documents, History } from '../ports.js';

/** All that a document is made from: the same input gives the same bytes. */
export interface ReportInput {
  readonly backlog: Backlog;
  readonly documents: Documents;
  readonly history?: History | undefined;
  /** YYYY-MM-DD. What happened later is left out. */
  readonly asOf: string;
}

export interface Report {
  readonly kind: 'sprint-plan' | 'sprint-review' | 'release-notes';
  /** Id of the sprint or release that it is about. */
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
  /** Name below the backlog's reports folder, for Save to Reports. */
  readonly fileName: string;
  /** Whole sentences for the product owner about what the document could not say; they are no part of it. */
  readonly notes: readonly string[];
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

/** `2026-03-18-release-notes-1.4-customer.md`: characters that a file name cannot have become `-`. */
export function fileNameOf(asOf: string, ...parts: readonly string[]): string {
  return `${[asOf, ...parts.map((part) => part.replace(/[^\p{L}\p{N}._-]+/gu, '-'))].join('-')}.md`;
}
