import {
  CodeAction,
  CodeActionKind,
  window,
  type CodeActionProvider,
  type Diagnostic,
  type TextDocument,
} from 'vscode';
import type { CancellationToken, CodeActionContext, Range } from 'vscode';
import type { Finding } from '../../core/lint/finding.js';
import { allRules } from '../../core/lint/registry.js';
import type { Log } from '../../core/ports.js';
import type { BacklogEdit } from '../../core/writing/backlogEdit.js';
import { fixesFor } from '../../core/writing/fixes/fixesFor.js';
import { toRange } from '../convert.js';
import type { BacklogService } from '../workspace/backlogService.js';
import type { BacklogServices } from '../workspace/backlogServices.js';
import type { Host } from '../workspace/host.js';
import { todayOf } from '../workspace/today.js';
import { toWorkspaceEdit } from '../workspace/toWorkspaceEdit.js';
import { askingFixes, type AskingFix } from './askingFixes.js';
import { lintDocument } from './lintedDocument.js';

/** How long ids that git knows are taken as known: a quick fix is asked for at every move of the cursor. */
const takenIdsMilliseconds = 60_000;

/** A fix whose edit is converted only when it is chosen, and only if the text is still the one it was computed for. */
class QuickFix extends CodeAction {
  constructor(
    title: string,
    readonly service: BacklogService,
    readonly made: BacklogEdit,
  ) {
    super(title, CodeActionKind.QuickFix);
  }
}

export class QuickFixes implements CodeActionProvider {
  readonly #services: BacklogServices;
  readonly #host: Host;
  readonly #log: Log;
  readonly #takenIds = new Map<BacklogService, { readonly at: number; readonly ids: Promise<readonly string[]> }>();

  constructor(services: BacklogServices, host: Host, log: Log) {
    this.#services = services;
    this.#host = host;
    this.#log = log;
  }

  async provideCodeActions(
    text: TextDocument,
    _range: Range,
    { diagnostics }: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const ours = diagnostics.filter((diagnostic) => diagnostic.source === 'storymark');
    if (ours.length === 0) return [];
    try {
      return await this.#fixes(text, ours, token);
    } catch (error) {
      this.#log.error('Making quick fixes failed.', error);
      return [];
    }
  }

  resolveCodeAction(action: CodeAction): CodeAction {
    if (!(action instanceof QuickFix)) return action;
    const converted = toWorkspaceEdit(action.service.paths, action.made);
    if ('edit' in converted) action.edit = converted.edit;
    else
      void window.showWarningMessage(
        'The file changed after this fix was offered, so nothing was done. Choose it again.',
      );
    return action;
  }

  async #fixes(
    text: TextDocument,
    diagnostics: readonly Diagnostic[],
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const linted = await lintDocument(this.#services, text);
    if (linted === undefined) return [];
    const { service, backlog, record, document, findings } = linted;
    const takenIds = await this.#takenIdsOf(service);
    const rules = allRules.map((rule) => rule.code);
    const context = { documents: service, takenIds, today: todayOf(backlog), rules };
    const actions: CodeAction[] = [];
    for (const diagnostic of diagnostics) {
      if (token.isCancellationRequested) return [];
      const finding = findings.find((each) => isSame(each, diagnostic));
      if (finding === undefined) continue;
      const asking = askingFixes.get(finding.rule);
      if (asking) actions.push(toAction(asking, text, finding, diagnostic));
      for (const fix of await fixesFor(finding, record, document, backlog, context)) {
        if (fix.title === asking?.replaces) continue;
        const action = new QuickFix(fix.title, service, fix.edit);
        action.diagnostics = [diagnostic];
        action.isPreferred = fix.preferred && !actions.some((each) => each.isPreferred);
        actions.push(action);
      }
    }
    return actions;
  }

  #takenIdsOf(service: BacklogService): Promise<readonly string[]> {
    const known = this.#takenIds.get(service);
    if (known && performance.now() - known.at < takenIdsMilliseconds) return known.ids;
    const ids = this.#host.takenIdsOf(service.folder);
    this.#takenIds.set(service, { at: performance.now(), ids });
    return ids;
  }
}

/** The command asks about the text of the moment it is run, so that it needs no version of its own. */
function toAction(asking: AskingFix, { uri }: TextDocument, { range }: Finding, diagnostic: Diagnostic): CodeAction {
  const { title, command, preferred } = asking;
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command, arguments: [uri, undefined, { line: range.start.line }] };
  action.diagnostics = [diagnostic];
  action.isPreferred = preferred;
  return action;
}

function isSame(finding: Finding, { code, range }: Diagnostic): boolean {
  const rule = typeof code === 'object' ? code.value : code;
  return finding.rule === rule && toRange(finding.range).isEqual(range);
}
