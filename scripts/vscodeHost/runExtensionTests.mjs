import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardedRun, printLine } from './guardedRun.mjs';
import { remoteUri } from './pageUrl.mjs';
import { startServer } from './startServer.mjs';
import { runTestPage } from './testPage.mjs';
import { openTestStream } from './testStream.mjs';

const drainMs = 2_000;

/**
 * Opens a window with an extension in development, runs its tests in the extension host and returns the exit code:
 * 0 all passed, 1 some failed, 70 the run broke.
 *
 * @param {object} run
 * @param {string[]} run.extensionDevelopmentPaths
 * @param {string} run.extensionTestsPath
 * @param {string} [run.folder] or `workspace`, a `.code-workspace` file
 * @param {string} [run.workspace]
 * @param {string} [run.extensionsDir]
 * @param {string} [run.builtinExtensionsDir]
 * @param {string} [run.userDataDir]
 * @param {boolean} [run.disableExtensions]
 * @param {Record<string, unknown>} [run.settings]
 * @param {Record<string, string>} [run.env]
 * @param {string} [run.countsFile] where `{passed, failed, skipped}` is left when the tests came to their end
 * @param {number} [run.timeoutMs] after which the run counts as hanging
 * @param {AbortSignal} [run.signal]
 * @param {(line: string) => void} [run.print]
 * @returns {Promise<number>}
 */
export async function runExtensionTests({ countsFile, timeoutMs, signal, print = printLine, ...run }) {
  const stream = await openTestStream(print);
  let server;
  const start = async ({ browser, breakRun, atEnd }) => {
    server = await startServer({ ...run, onExtensionHostCrash: breakRun });
    atEnd(() => server.stop());
    void server.exited.then(breakRun);
    const { folder, workspace } = run;
    const url = server.pageUrl({ folder, workspace, payload: payloadOf(run, stream.port) });
    return runTestPage(browser, url, { print, breakRun });
  };
  const finish = async () => {
    await Promise.race([stream.drained(), sleep(drainMs)]);
    const result = stream.result();
    if (result && countsFile) fs.writeFileSync(countsFile, JSON.stringify(result));
    return { result, crashes: server?.crashes };
  };
  try {
    return await guardedRun({ timeoutMs, signal, print }, start, finish);
  } finally {
    stream.close();
  }
}

function payloadOf(run, streamPort) {
  const environment = { STORYMARK_TEST_STREAM: String(streamPort) };
  if (process.env.NODE_V8_COVERAGE) environment.NODE_V8_COVERAGE = path.resolve(process.env.NODE_V8_COVERAGE);
  const payload = [
    ...run.extensionDevelopmentPaths.map((file) => ['extensionDevelopmentPath', remoteUri(file)]),
    ['extensionTestsPath', remoteUri(testsFile(run.extensionTestsPath))],
    ['extensionEnvironment', JSON.stringify(environment)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (run.disableExtensions) payload.push(['disableExtensions', 'true']);
  return payload;
}

/** The remote extension host wants the file itself, where a desktop one also takes a folder or a name without ending. */
function testsFile(named) {
  const candidates = ['', '.js', '.cjs', '/index.js', '/index.cjs'].map((ending) => named + ending);
  return candidates.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile()) ?? named;
}
