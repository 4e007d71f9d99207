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
 * @param {(text: string) => void} [run.print] gets whole lines
 * @returns {Promise<number>}
 */
export async function runExtensionTests({ timeoutMs = 600_000, print = (line) => process.stdout.write(line + '\n'), ...run }) {
  const say = (sentence) => print(`[vscode-host] ${sentence}`);
  const broken = Promise.withResolvers?.() ?? withResolvers();
  const breakRun = (sentence) => broken.resolve({ code: brokenRun, sentence });
  const timer = setTimeout(() => breakRun(`The tests did not end within ${timeoutMs / 1000} s.`), timeoutMs);
  run.signal?.addEventListener('abort', () => breakRun('The run was interrupted.'));

  const stream = await openTestStream(print);
  let server;
  let browser;
  try {
    server = await startServer({ ...run, onExtensionHostCrash: breakRun });
    void server.exited.then(breakRun);
    browser = await launchBrowser();
    browser.on('disconnected', () => breakRun('The browser ended.'));

    const outcome = await Promise.race([broken.promise, openAndRun(browser, server, run, stream, print, breakRun)]);
    if (outcome.sentence) say(outcome.sentence);
    await Promise.race([stream.drained(), sleep(drainMs)]);
    return verdict(outcome, stream.result(), server.crashes, say);
  } catch (error) {
    say(`The run broke: ${error.stack ?? error}`);
    return brokenRun;
  } finally {
    clearTimeout(timer);
    await browser?.close().catch(() => {});
    await server?.stop();
    stream.close();
  }
}

async function openAndRun(browser, server, run, stream, print, breakRun) {
  const context = await newBrowserContext(browser);
  const page = await context.newPage();
  page.on('crash', () => breakRun('The page of the window crashed.'));
  const ended = Promise.withResolvers?.() ?? withResolvers();
  await page.exposeFunction('codeAutomationLog', (type, args) => printLog(type, args, print));
  await page.exposeFunction('codeAutomationExit', (code) => ended.resolve({ code }));

  const { folder, workspace } = run;
  await page.goto(server.pageUrl({ folder, workspace, payload: payloadOf(run, stream.port) }));
  return ended.promise;
}

function payloadOf(run, port) {
  const environment = { STORYMARK_TEST_STREAM: String(port) };
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

/** The remote extension host wants the file itself, where a desktop one also takes a name without ending. */
function testsFile(named) {
  const candidates = [named, `${named}.js`, `${named}.cjs`, path.join(named, 'index.js'), path.join(named, 'index.cjs')];
  return candidates.find((file) => fs.statSync(file, { throwIfNoEntry: false })?.isFile()) ?? named;
}

function verdict(outcome, result, crashes, say) {
  const broken = outcome.code === brokenRun || crashes.length > 0;
  if (result && !broken) {
    const { passed, failed, skipped } = result;
    print: say(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    if (failed > 0 || passed === 0) return 1;
    return outcome.code === 0 ? 0 : 1;
  }
  if (crashes.length > 0 && !outcome.sentence) say(crashes.join(' '));
  if (!broken && outcome.code !== 0) say('The tests could not be loaded or did not come to their end.');
  if (!broken && outcome.code === 0) say('The tests never reported their end, so the run does not count as passed.');
  return broken || outcome.code === 0 ? brokenRun : 1;
}
