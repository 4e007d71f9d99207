import { commands, ViewColumn, window, workspace } from 'vscode';
import { reportKinds, type ReportKind, type ReportRequest } from '../../core/reports/reportKinds.js';
import { todayOf } from '../workspace/today.js';
import type { CommandContext } from './command.js';
import type { ChosenBacklog } from './pickBacklog.js';

/** Makes a report and shows it as an untitled document with its preview beside. */
export async function showReport(
  { host, reports, log }: CommandContext,
  { service, backlog }: ChosenBacklog,
  kind: ReportKind,
  request: ReportRequest,
): Promise<void> {
  const history = await host.historyOf(service.folder);
  const input = { backlog, documents: service, history, asOf: todayOf(backlog) };
  const report = await reportKinds[kind](input, request);
  const document = await workspace.openTextDocument({ language: 'markdown', content: report.markdown });
  await window.showTextDocument(document, { preview: false, viewColumn: ViewColumn.Active });
  reports.add({ service, backlog, report, document });
  try {
    await commands.executeCommand('markdown.showPreviewToSide', document.uri);
  } catch (error) {
    // VS Code's own Markdown support can be switched off; the text is there all the same.
    log.info(`No preview: ${String(error)}`);
  }
}
