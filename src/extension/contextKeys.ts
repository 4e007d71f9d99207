import { commands } from 'vscode';
import type { ContextKeys } from './contributions.js';

/** Sets a context key for the `when` clauses of package.json. */
export function setContext<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): void {
  void commands.executeCommand('setContext', key, value); // VS Code answers nothing
}
