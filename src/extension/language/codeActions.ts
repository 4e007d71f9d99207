import { CodeActionKind, Disposable, languages } from 'vscode';
import type { Log } from '../../core/ports.js';
import type { BacklogServices } from '../workspace/backlogServices.js';
import type { Host } from '../workspace/host.js';
import { FixAll, fixAllKind } from './fixAll.js';
import { QuickFixes } from './quickFixes.js';

/** Quick fixes for findings, and the automatic ones of a whole file for fix on save. */
export function registerCodeActions(services: BacklogServices, host: Host, log: Log): Disposable {
  const selector = { language: 'markdown' };
  const providedCodeActionKinds = [CodeActionKind.QuickFix];
  return Disposable.from(
    languages.registerCodeActionsProvider(selector, new QuickFixes(services, host, log), { providedCodeActionKinds }),
    languages.registerCodeActionsProvider(selector, new FixAll(services, log), {
      providedCodeActionKinds: [fixAllKind],
    }),
  );
}
