import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './findBrowser.mjs';
import { findServerNode } from './findServerNode.mjs';
import { withLock } from './lock.mjs';
import { hostDir, modulesDir, packageDir, serverMain, vscodeDir } from './paths.mjs';
import { hasPackagedChromium, unpackChromium } from './unpackChromium.mjs';

/**
 * Makes the VS Code host ready in `.vscode-test/host` and tells where its parts are. Costs a few milliseconds when it
 * already is; otherwise it says on stderr what takes the time. Several processes may call it at once.
 *
 * @param {{browser?: boolean}} [options] `browser: false` where no window is opened: then a missing browser is no error
 * @returns {Promise<{hostDir: string, node: string, serverMain: string, vscodeDir: string, version: string,
 *   playwright: string, chromium: {executablePath: string, env: Record<string, string>} | undefined}>}
 */
export async function installHost({ browser = true } = {}) {
  const stamp = computeStamp();
  if (!isInstalled(stamp)) {
    fs.mkdirSync(hostDir, { recursive: true });
    await withLock(path.join(hostDir, '.lock'), () => {
      if (!isInstalled(stamp)) installPackages(stamp);
    });
  }
  return {
    hostDir,
    node: findServerNode(modulesDir),
    serverMain,
    vscodeDir,
    version: readVersion(),
    playwright: path.join(modulesDir, 'playwright-core', 'index.mjs'),
    chromium: browser ? findBrowser() : undefined,
  };
}

function installPackages(stamp) {
  const started = Date.now();
  process.stderr.write('Installing the VS Code host into .vscode-test/host (once, about 600 MB) ...\n');
  fs.rmSync(modulesDir, { recursive: true, force: true });
  fs.cpSync(packageDir, hostDir, { recursive: true });
  const npm = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--include=optional'],
    {
      cwd: hostDir,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      env: { ...process.env, NODE_V8_COVERAGE: '' },
    },
  );
  if (npm.status !== 0) {
    throw new Error(
      `npm ci failed for the VS Code host:\n${npm.error?.message ?? ''}${npm.stdout ?? ''}${npm.stderr ?? ''}`,
    );
  }
  // The browser asks the server for files of packages under this folder; npm's flat folder has them.
  fs.symlinkSync(path.relative(vscodeDir, modulesDir), path.join(vscodeDir, 'node_modules'), 'junction');
  if (hasPackagedChromium) unpackChromium();
  // Inside node_modules, so that whoever deletes that folder deletes the stamp too.
  fs.writeFileSync(stampFile(), stamp);
  process.stderr.write(`The VS Code host is installed (${Math.round((Date.now() - started) / 1000)} s).\n`);
}

function stampFile() {
  return path.join(modulesDir, '.storymark-stamp');
}

function isInstalled(stamp) {
  try {
    return fs.readFileSync(stampFile(), 'utf8') === stamp;
  } catch {
    return false;
  }
}

function computeStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  const sources = fs
    .readdirSync(packageDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const makers = ['install.mjs', 'unpackChromium.mjs', 'fontsConf.mjs'].map((name) =>
    path.join(packageDir, '..', name),
  );
  for (const file of [...sources, ...makers]) hash.update(fs.readFileSync(file));
  return hash.digest('hex');
}

/** VS Code's own version, which is not code-server's. */
function readVersion() {
  return JSON.parse(fs.readFileSync(path.join(vscodeDir, 'package.json'), 'utf8')).version;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const host = await installHost();
  process.stdout.write(
    `VS Code ${host.version}\n  node     ${host.node}\n  browser  ${host.chromium?.executablePath}\n`,
  );
}
