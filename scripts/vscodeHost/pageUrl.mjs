import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The path of a file as it stands in a URI. */
export function uriPath(file) {
  return pathToFileURL(path.resolve(file)).pathname;
}

/** The URI by which the workbench in the browser names a file of the server. */
export function remoteUri(file) {
  return `vscode-remote://remote${uriPath(file)}`;
}

/**
 * The address of a window of the server.
 *
 * @param {string} origin such as `http://127.0.0.1:1234`
 * @param {{folder?: string, workspace?: string, payload?: [string, string][]}} what an absolute folder or a
 *   `.code-workspace` file; neither opens an empty window. `payload` holds the workbench's own options, such as
 *   `extensionDevelopmentPath`
 */
export function pageUrl(origin, { folder, workspace, payload = [] } = {}) {
  const url = new URL('/', origin);
  if (workspace) url.searchParams.set('workspace', uriPath(workspace));
  else if (folder) url.searchParams.set('folder', uriPath(folder));
  else url.searchParams.set('ew', 'true');
  if (payload.length > 0) url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}
