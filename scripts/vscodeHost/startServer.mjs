import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { installHost } from './install.mjs';
import { pageUrl } from './pageUrl.mjs';
import { quietSettings } from './quietSettings.mjs';
import { serverEnvironment } from './serverEnvironment.mjs';

const startTimeoutMs = 30_000;
const stopTimeoutMs = 5_000;
/** How long an extension host is given to end cleanly, and so to write its coverage, when its server has gone. */
const extensionHostGraceMs = 3_000;
const keptOutput = 200_000;

const bound = /Server bound to [^\n]*?:(\d+)/;
const extensionHostStart = /<(\d+)> Launched Extension Host Process/;
const extensionHostExit = /<(\d+)> Extension Host Process exited with code: (\w+), signal: (\w+)/;

/**
 * Starts a VS Code server on a free port with folders of its own, which `stop` removes.
 *
 * @param {object} [options]
 * @param {string} [options.extensionsDir] installed extensions; default: none
 * @param {string} [options.userDataDir] default: a fresh one
 * @param {Record<string, string>} [options.env] for the server and the extension hosts
 * @param {Record<string, unknown>} [options.settings] user settings, on top of the quiet ones; ignored when the given
 *   `userDataDir` has a settings file
 * @param {string} [options.builtinExtensionsDir] in place of VS Code's own extensions: an empty folder starts faster and
 *   measures memory cleanly
 * @param {(code: string) => void} [options.onExtensionHostCrash] called at once
 * @param {(line: string) => void} [options.onOutput] each line that the server prints
 * @returns {Promise<VSCodeServer>}
 *
 * @typedef {object} VSCodeServer
 * @property {number} port
 * @property {string} origin
 * @property {string} userDataDir
 * @property {string} extensionsDir
 * @property {(what?: {folder?: string, workspace?: string, payload?: [string, string][]}) => string} pageUrl
 * @property {string[]} crashes one sentence for each extension host that did not end cleanly
 * @property {Promise<string>} exited a sentence, when the server ends, by itself or by `stop`
 * @property {() => string} output what it printed, the end of it
 * @property {() => Promise<void>} stop
 */
export async function startServer(options = {}) {
  const host = await installHost({ browser: false });
  const runDir = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  const userDataDir = path.resolve(options.userDataDir ?? path.join(runDir, 'user-data'));
  const extensionsDir = path.resolve(options.extensionsDir ?? path.join(runDir, 'extensions'));
  fs.mkdirSync(extensionsDir, { recursive: true });
  writeSettings(userDataDir, options.settings);

  const folders = ['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir];
  if (options.builtinExtensionsDir)
    folders.push('--builtin-extensions-dir', path.resolve(options.builtinExtensionsDir));
  const child = spawn(host.node, [host.serverMain, ...serverFlags(runDir), ...folders], {
    env: serverEnvironment(options.env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });

  const crashes = [];
  const extensionHosts = new Set();
  let output = '';
  let stopping = false;
  const watch = (line) => {
    options.onOutput?.(line);
    const start = extensionHostStart.exec(line);
    if (start) extensionHosts.add(Number(start[1]));
    const exit = extensionHostExit.exec(line);
    if (!exit) return;
    const [, pid, code, signal] = exit;
    extensionHosts.delete(Number(pid));
    if (stopping || ((code === '0' || code === 'null') && signal === 'null')) return;
    const crash = `The extension host ended with code ${code}, signal ${signal}.`;
    crashes.push(crash);
    options.onExtensionHostCrash?.(crash);
  };
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(-keptOutput);
      const lines = (rest + chunk).split('\n');
      rest = lines.pop();
      lines.forEach(watch);
    });
  }

  const exited = new Promise((resolve) => {
    child.on('error', (error) => resolve(`The VS Code server did not start: ${error.message}`));
    child.on('exit', (code, signal) => resolve(`The VS Code server ended with code ${code}, signal ${signal}.`));
  });
  const killOnExit = () => child.kill('SIGKILL');
  process.once('exit', killOnExit);

  const stop = async () => {
    stopping = true;
    child.kill('SIGTERM');
    if ((await Promise.race([exited, sleep(stopTimeoutMs, 'late', { ref: false })])) === 'late') {
      child.kill('SIGKILL');
      await exited;
    }
    process.off('exit', killOnExit);
    await Promise.all([...extensionHosts].map(endOf));
    fs.rmSync(runDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };

  try {
    const port = await portOf(child, () => output, exited);
    const origin = `http://127.0.0.1:${port}`;
    return {
      port,
      origin,
      userDataDir,
      extensionsDir,
      pageUrl: (what) => pageUrl(origin, what),
      crashes,
      exited,
      output: () => output,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Flags without which the server would ask, remember or call home. */
export function serverFlags(runDir) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-experiments', '--disable-update-check'],
    ...['--disable-getting-started-override', '--force-disable-user-env', '--enable-smoke-test-driver'],
    ...['--server-data-dir', path.join(runDir, 'server-data')],
  ];
}

function writeSettings(userDataDir, settings) {
  const file = path.join(userDataDir, 'User', 'settings.json');
  if (fs.existsSync(file)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, undefined, 2));
}

/** An extension host sees by itself that its server has gone. */
async function endOf(pid) {
  try {
    for (let waited = 0; waited < extensionHostGraceMs; waited += 50) {
      process.kill(pid, 0);
      await sleep(50);
    }
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

async function portOf(child, output, exited) {
  const listening = new Promise((resolve) => {
    const look = () => {
      const port = bound.exec(output())?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout.on('data', look);
    look();
  });
  const late = sleep(startTimeoutMs, undefined, { ref: false });
  const first = await Promise.race([listening, exited, late]);
  if (typeof first === 'number') return first;
  throw new Error(`${first ?? 'The VS Code server did not listen in time.'}\n${output()}`);
}
