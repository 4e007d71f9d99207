import { CodeAction, CodeActionKind, type CodeActionProvider, type TextDocument } from 'vscode';
import { allRules } from '../../core/lint/registry.js';
import type { Log } from '../../core/ports.js';
import { fixAll } from '../../core/writing/fixes/fixAll.js';
import type { BacklogServices } from '../workspace/backlogServices.js';
import { todayOf } from '../workspace/today.js';
import { toWorkspaceEdit } from '../workspace/toWorkspaceEdit.js';
import { lintDocument } from './lintedDocument.js';

export const fixAllKind = CodeActionKind.SourceFixAll.append('storymark');

/** All automatic fixes of a file at once: `"editor.codeActionsOnSave": { "source.fixAll.storymark": "explicit" }`. */
export class FixAll implements CodeActionProvider {
  readonly #services: BacklogServices;
  readonly #log: Log;

  constructor(services: BacklogServices, log: Log) {
    this.#services = services;
    this.#log = log;
  }

  async provideCodeActions(text: TextDocument): Promise<CodeAction[]> {
    try {
      return await this.#actions(text);
    } catch (error) {
      this.#log.error('Fixing all findings failed.', error);
      return [];
    }
  }

  async #actions(text: TextDocument): Promise<CodeAction[]> {
    const linted = await lintDocument(this.#services, text);
    if (linted === undefined) return [];
    const { service, backlog, record, document, findings } = linted;
    const rules = allRules.map((rule) => rule.code);
    const context = { documents: service, takenIds: [], today: todayOf(backlog), rules };
    const made = fixAll(findings, record, document, backlog, context);
    const converted = made && toWorkspaceEdit(service.paths, made);
    if (converted === undefined || 'stale' in converted) return [];
    const action = new CodeAction('Fix what Storymark can fix by itself', fixAllKind);
    action.edit = converted.edit;
    return [action];
  }
}
