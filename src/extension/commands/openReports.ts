import { Disposable, window, workspace, type TextDocument } from 'vscode';
import type { Report } from '../../core/reports/report.js';
import { setContext } from '../contextKeys.js';
import type { ChosenBacklog } from './pickBacklog.js';

export interface OpenReport extends ChosenBacklog {
  readonly report: Report;
  readonly document: TextDocument;
}

/** The reports that were made in this window and are still open, so that they can be saved and copied. */
export class OpenReports extends Disposable {
  readonly #open = new Map<string, OpenReport>();
  readonly #subscriptions: readonly Disposable[];

  constructor() {
    super(() => {
      for (const each of this.#subscriptions) each.dispose();
    });
    const update = (): void => {
      setContext('storymark:activeReport', this.active !== undefined);
    };
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(update),
      window.onDidChangeVisibleTextEditors(update),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#open.delete(uri.toString());
        update();
      }),
    ];
  }

  add(open: OpenReport): void {
    this.#open.set(open.document.uri.toString(), open);
    setContext('storymark:activeReport', this.active !== undefined);
  }

  /** The report in the active editor; beside a focused preview, the one that is visible. */
  get active(): OpenReport | undefined {
    const editors = window.activeTextEditor ? [window.activeTextEditor] : window.visibleTextEditors;
    for (const { document } of editors) {
      const found = this.#open.get(document.uri.toString());
      if (found) return found;
    }
    return undefined;
  }
}
