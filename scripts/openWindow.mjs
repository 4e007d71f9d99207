import { spawn, spawnSync } from 'node:child_process';
import { root } from './ensureInstalled.mjs';

/** Opens a folder in a real VS Code with the extension: the desktop's `code`, else the embedded server at a local address. */
export async function openWindow(folder) {
  if (hasDesktopCode()) {
    console.log('\nOpening the demo in VS Code …');
    spawn('code', ['--new-window', `--extensionDevelopmentPath=${root}`, folder], {
      stdio: 'ignore',
      shell: process.platform === 'win32',
    });
    return;
  }
  const { startServer } = await import('./vscodeHost/startServer.mjs');
  const { remoteUri } = await import('./vscodeHost/pageUrl.mjs');
  console.log('\nThere is no `code` here: starting the embedded VS Code server (installed once, into .vscode-test) …');
  const server = await startServer();
  const url = server.pageUrl({ folder, payload: [['extensionDevelopmentPath', remoteUri(root)]] });
  console.log(`\nVS Code with the demo: ${url}\nStop with Ctrl+C.`);
  openInBrowser(url);
  process.once('SIGINT', () => void server.stop().then(() => process.exit(0)));
  await server.exited;
}

function hasDesktopCode() {
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

/** Where a desktop has a way to open addresses; its absence is no error, the address has been printed. */
function openInBrowser(url) {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
  if (opener === 'xdg-open' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
