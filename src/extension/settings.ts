import { workspace, type Uri } from 'vscode';
import type { Settings } from './contributions.js';

/** A setting as it is now, for a resource. The default stands in package.json. */
export function readSetting<K extends keyof Settings>(id: K, resource?: Uri): Settings[K] | undefined {
  return workspace.getConfiguration(undefined, resource).get<Settings[K]>(id);
}
