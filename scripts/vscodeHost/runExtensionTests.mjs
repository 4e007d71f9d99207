import fs from 'node:fs';
import path from 'node:path';
import util from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchBrowser, newBrowserContext } from './launchBrowser.mjs';
import { remoteUri } from './pageUrl.mjs';
import { startServer } from './startServer.mjs';
import { openTestStream } from './testStream.mjs';

/** The run itself is broken, as against a test that failed (1). */
export const brokenRun = 70;

const drainMs = 2_000;
const mark = '[vscode-host] ';

/**
 * Opens a window with an extension in development, runs its tests in the extension host and returns the exit code:
 * 0 all passed, 1 some failed, 70 the run broke. The workbench reports 0 also when the extension host has died, so a run
 * is good only when nothing crashed AND the tests themselves reported their end (test/integration/support/bootstrap.ts).
 *
 * @param {object} run
 * @param {string[]} run.extensionDevelopmentPaths
 * @param {string} run.extensionTestsPath
 * @param {string} [run.folder] or `workspace`, a `.code-workspace` file
 * @param {string} [run.workspace]
 * @param {string} [run.extensionsDir]
 * @param {string} [run.userDataDir]
 * @param {boolean} [run.disableExtensions]
 * @param {Record<string, unknown>} [run.settings]
 * @param {number} [run.timeoutMs] after which the run counts as hanging
 * @param {AbortSignal} [run.signal]
 * @param {string} [run.countsFile] where `{passed, failed, skipped}` is left when the tests came to their end
 * @param {(text: string) => void} [run.print] gets whole lines
 * @returns {Promise<number>}
 */
export async function runExtensionTests({ countsFile, timeoutMs = 600_000, print = printLine, signal, ...run }) {
  const broken = deferred();
  const breakRun = (sentence) => broken.resolve({ sentence });
  const timer = setTimeout(() => breakRun(`The tests did not end within ${timeoutMs / 1000} s.`), timeoutMs);
  signal?.addEventListener('abort', () => breakRun('The run was interrupted.'));

  let stream, server, browser;
  try {
    stream = await openTestStream(print);
    server = await startServer({ ...run, onExtensionHostCrash: breakRun });
    void server.exited.then(breakRun);
    browser = await launchBrowser();
    browser.on('disconnected', () => breakRun('The browser ended.'));

    const outcome = await Promise.race([
      broken.promise,
      openAndRun(browser, server, run, stream.port, print, breakRun),
    ]);
    await Promise.race([stream.drained(), sleep(drainMs)]);
    const result = stream.result();
    if (result && countsFile) fs.writeFileSync(countsFile, JSON.stringify(result));
    return judge({ ...outcome, crashes: server.crashes, result }, print);
  } catch (error) {
    print(`${mark}The run broke: ${error.stack ?? error}`);
    return brokenRun;
  } finally {
    clearTimeout(timer);
    await browser?.close().catch(() => {});
    await server?.stop();
    stream?.close();
  }
}

const workbenchNoise =
  /^(\[|Ignoring fetching|Creating a socket|Resolv|Updating additional|No search provider|Timed out waiting for auth|Canceled: |Creation of workbench)|\/workbench\/workbench\.js:/;

/** Resolves with the exit code that the workbench tells; whether to believe it is another question. */
async function openAndRun(browser, server, run, streamPort, print, breakRun) {
  const context = await newBrowserContext(browser);
  const page = await context.newPage();
  page.on('crash', () => breakRun('The page of the window crashed.'));
  const ended = deferred();
  await page.exposeFunction('codeAutomationLog', (type, args) => printConsole(type, args, print));
  await page.exposeFunction('codeAutomationExit', (code) => ended.resolve({ code }));

  const { folder, workspace } = run;
  await page.goto(server.pageUrl({ folder, workspace, payload: payloadOf(run, streamPort) }));
  return ended.promise;
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

/** The exit code for what was seen of the run, with one sentence that says why. */
function judge({ code, sentence, crashes, result }, print) {
  if (result) print(`${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
  if (sentence || crashes.length > 0) {
    print(`${mark}${sentence ?? crashes.join(' ')}`);
    return brokenRun;
  }
  if (code === 0 && !result) {
    print(`${mark}The tests never reported their end: not counted as passed.`);
    return brokenRun;
  }
  if (result?.passed === 0) print(`${mark}No test passed.`);
  return code === 0 && result.failed === 0 && result.passed > 0 ? 0 : 1;
}

function testsFile(named) {
  const candidates = [
    named,
    `${named}.js`,
    `${named}.cjs`,
    path.join(named, 'index.js'),
    path.join(named, 'index.cjs'),
  ];
  return candidates.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile()) ?? named;
}

function printLine(line) {
  process.stdout.write(line + '\n');
}

/** What code in the extension host writes to its console, without what the workbench itself has to say. */
function printConsole(type, args, print) {
  const text = util.format(...args).trimEnd();
  if (!workbenchNoise.test(text)) print(type === 'error' || type === 'warn' ? `${type}: ${text}` : text);
}

function deferred() {
  let resolve;
  const promise = new Promise((fulfil) => (resolve = fulfil));
  return { promise, resolve };
}
