import type { TextDocument } from 'vscode';
import type { Backlog } from '../../core/backlog/backlog.js';
import type { Finding } from '../../core/lint/finding.js';
import type { BacklogRecord } from '../../core/model/record.js';
import type { Document } from '../../core/text/document.js';
import type { BacklogService } from '../workspace/backlogService.js';
import type { BacklogServices } from '../workspace/backlogServices.js';

/** A document of a backlog with the findings of the very text it has. */
export interface LintedDocument {
  readonly service: BacklogService;
  readonly backlog: Backlog;
  readonly record: BacklogRecord;
  readonly document: Document;
  readonly findings: readonly Finding[];
}

/** Reads and judges a document as it is now. Undefined for files of no backlog, and for one that changed meanwhile. */
export async function lintDocument(services: BacklogServices, text: TextDocument): Promise<LintedDocument | undefined> {
  const found = services.find(text.uri);
  if (found === undefined) return undefined;
  const { service, file } = found;
  const { version } = text;
  await service.refresh([file]);
  const document = await service.get(file);
  const backlog = service.index.backlogOf(file);
  const record = service.index.recordOf(file);
  if (text.version !== version || backlog === undefined || record === undefined) return undefined;
  return { service, backlog, record, document, findings: service.linter.findings(file) };
}
