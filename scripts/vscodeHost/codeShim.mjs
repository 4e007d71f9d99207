#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installHost } from './install.mjs';
import { runExtensionTests } from './runExtensionTests.mjs';
import { serverEnvironment } from './serverEnvironment.mjs';
import { parseShimArguments } from './shimArguments.mjs';
import { brokenRun } from './testVerdict.mjs';

/**
 * Behaves like VS Code's executable as far as tests need it, with the server and a headless browser in its place: it is
 * what `vscodeExecutablePath` of @vscode/test-electron names. STORYMARK_TEST_TIMEOUT limits a run, in seconds;
 * STORYMARK_COUNTS names a file for the numbers of tests.
 */

const cliOptions = ['install-extension', 'uninstall-extension', 'list-extensions'];

/** The starter reads our standard output only until we have gone, and drops what it has not read by then. */
const lastWordsMs = 200;

const { options, positionals } = parseShimArguments(process.argv.slice(2));
const last = (name) => options.get(name)?.at(-1);

process.exitCode = await main().catch((error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  return brokenRun;
});
setTimeout(() => process.exit(), lastWordsMs);

async function main() {
  if (options.has('version')) return printVersion();
  if (cliOptions.some((name) => options.has(name))) return runServerCli();
  if (options.has('extensionTestsPath')) return runTests();
  process.stderr.write(
    'This stand-in for VS Code runs tests: it needs --extensionTestsPath, --version or --install-extension.\n',
  );
  return brokenRun;
}

async function printVersion() {
  const { version, vscodeDir } = await installHost({ browser: false });
  const { commit } = JSON.parse(fs.readFileSync(path.join(vscodeDir, 'product.json'), 'utf8'));
  process.stdout.write(`${version}\n${commit ?? 'unknown'}\n${process.arch}\n`);
  return 0;
}

/** Installing, removing and listing extensions is the server's own business: it gets the command line as it is. */
async function runServerCli() {
  const { node, serverMain } = await installHost({ browser: false });
  const serverData = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-host-'));
  try {
    const flags = ['--accept-server-license-terms', '--server-data-dir', serverData];
    const { status } = spawnSync(node, [serverMain, ...flags, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: serverEnvironment(),
    });
    return status ?? brokenRun;
  } finally {
    fs.rmSync(serverData, { recursive: true, force: true });
  }
}

async function runTests() {
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => interrupt.abort());
  return runExtensionTests({
    ...workspaceOf(last('folder-uri') ?? last('file-uri') ?? positionals[0]),
    extensionDevelopmentPaths: options.get('extensionDevelopmentPath') ?? [],
    extensionTestsPath: last('extensionTestsPath'),
    extensionsDir: last('extensions-dir'),
    userDataDir: last('user-data-dir'),
    disableExtensions: options.has('disable-extensions'),
    timeoutMs: process.env.STORYMARK_TEST_TIMEOUT ? Number(process.env.STORYMARK_TEST_TIMEOUT) * 1000 : undefined,
    signal: interrupt.signal,
    countsFile: process.env.STORYMARK_COUNTS,
  });
}

function workspaceOf(argument) {
  if (!argument) return {};
  const file = path.resolve(argument.startsWith('file:') ? new URL(argument).pathname : argument);
  return file.endsWith('.code-workspace') ? { workspace: file } : { folder: file };
}
