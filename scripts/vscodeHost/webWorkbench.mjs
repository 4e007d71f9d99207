import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost } from './install.mjs';
import { quietSettings } from './quietSettings.mjs';
import { contentType, fileBelow, workspaceEntries } from './webWorkbench/staticFiles.mjs';
import { withoutRemote } from './webWorkbench/webScript.mjs';

const memfsDir = fileURLToPath(new URL('webWorkbench/memfs/', import.meta.url));
const workbenchFolder = 'out/vs/code/browser/workbench';

/**
 * Serves a workbench that has no server behind it, as vscode.dev: the extension runs in a web worker, the workspace is a
 * copy of the folder in memory, under `memfs:`. `runWebTests` runs tests in it; a browser at `url` shows it to people.
 *
 * @param {object} options
 * @param {string} options.extensionPath a web extension, built
 * @param {string} options.folder
 * @param {string} [options.testsPath] a bundle for the web worker that exports `run`
 * @param {Record<string, unknown>} [options.settings]
 * @returns {Promise<{url: string, stop: () => Promise<void>}>}
 */
export async function startWebWorkbench({ extensionPath, folder, testsPath, settings = {} }) {
  const { vscodeDir } = await installHost({ browser: false });
  const root = `/${path.basename(path.resolve(folder))}`;
  const script = withoutRemote(fs.readFileSync(path.join(vscodeDir, workbenchFolder, 'workbench.js'), 'utf8'));
  const folders = {
    static: vscodeDir,
    extension: path.resolve(extensionPath),
    memfs: memfsDir,
    ...(testsPath ? { 'extension/.tests': path.dirname(path.resolve(testsPath)) } : {}),
  };
  const textOf = (pathname, authority) => {
    if (pathname === '/') return pageText(vscodeDir, configuration({ authority, root, testsPath, settings }));
    if (pathname === `/static/${workbenchFolder}/workbench.js`) return script;
    if (pathname === '/memfs/workspace.json') return JSON.stringify(workspaceEntries(path.resolve(folder), root));
    return undefined;
  };

  const server = http.createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const answer = (body, type) =>
      response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
    const text = textOf(pathname, request.headers.host);
    if (text !== undefined) return answer(text, contentType(pathname === '/' ? 'index.html' : pathname));
    const [, mount, relative] = /^\/(static|memfs|extension\/\.tests|extension)\/(.+)$/.exec(pathname) ?? [];
    const file = folders[mount] && fileBelow(folders[mount], relative);
    if (file) return answer(fs.readFileSync(file), contentType(file));
    const standIn = standInFor(mount, relative);
    if (standIn !== undefined) return answer(standIn, contentType(pathname));
    return response.writeHead(404).end();
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** code-server ships VS Code's own extensions without their builds for the web, which the workbench asks for. */
function standInFor(mount, relative) {
  const vscodesOwn = mount === 'memfs' || (mount === 'static' && relative.startsWith('extensions/'));
  if (vscodesOwn && relative.endsWith('package.nls.json')) return '{}';
  return vscodesOwn && /\/browser\/.*\.js$/.test(relative) ? 'exports.activate = () => {};' : undefined;
}

function configuration({ authority, root, testsPath, settings }) {
  const served = (where) => ({ scheme: 'http', authority, path: where });
  return {
    folderUri: { scheme: 'memfs', path: root },
    additionalBuiltinExtensions: [served('/memfs')],
    // The workbench runs tests in the host of the extension in whose folder they seem to lie.
    developmentOptions: {
      extensions: [served('/extension')],
      ...(testsPath
        ? { enableSmokeTestDriver: true, extensionTestsPath: served(`/extension/.tests/${path.basename(testsPath)}`) }
        : {}),
    },
    configurationDefaults: { ...quietSettings, ...settings },
    enableWorkspaceTrust: false,
    webviewEndpoint: `http://${authority}/static/out/vs/workbench/contrib/webview/browser/pre`,
    _wrapWebWorkerExtHostInIframe: false,
    productConfiguration: {
      extensionsGallery: {},
      extensionEnabledApiProposals: { 'testhost.memfs': ['fileSearchProvider'] },
    },
    // Demanded by code-server's build.
    userDataPath: '/User-data',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
  };
}

function pageText(vscodeDir, config) {
  const values = {
    BASE: '',
    VS_BASE: '',
    WORKBENCH_AUTH_SESSION: '',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
    WORKBENCH_NLS_URL: 'data:text/javascript,',
    WORKBENCH_SCRIPT_NONCE: '',
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(config).replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
  };
  const template = fs.readFileSync(path.join(vscodeDir, workbenchFolder, 'workbench.html'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_all, name) => values[name] ?? '');
}
