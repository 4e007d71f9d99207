import util from 'node:util';
import { newBrowserContext } from './launchBrowser.mjs';

/** What the workbench itself has to say, which no test is about. */
const noise = [
  /^\[(reconnection|AgentHost|AccountPolicy|Service Worker|chat)/,
  /^(Ignoring fetching|Creating a socket|Resolv(ing|ed) connection|Updating additional|Found additional|Loading development)/,
  /^(No search provider|Timed out waiting for auth|Canceled: |Creation of workbench|Request to 'http|Ignoring the error while)/,
  /\/workbench\/workbench\.js:/,
];

/** A line of a test run's console that begins with this is its result. */
export const resultMark = '\u001eRESULT ';

/**
 * Opens a page of the workbench that runs tests, prints what the extension host writes to its console, and resolves with
 * the exit code that the workbench tells; whether to believe it is another question.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {object} to
 * @param {(line: string) => void} to.print
 * @param {(sentence: string) => void} to.breakRun when the page crashes
 * @param {(result: object) => void} [to.onResult] for tests that have but their console to report by
 * @returns {Promise<{code: number}>}
 */
export async function runTestPage(browser, url, { print, breakRun, onResult }) {
  const context = await newBrowserContext(browser);
  const page = await context.newPage();
  page.on('crash', () => breakRun('The page of the window crashed.'));
  let ended = false;
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = util.format(...args).trimEnd();
    if (text.startsWith(resultMark)) onResult?.(JSON.parse(text.slice(resultMark.length)));
    // A dying extension host has much to say.
    else if (!ended && !noise.some((pattern) => pattern.test(text))) print(type === 'error' ? `error: ${text}` : text);
  });
  let tellExit;
  const exit = new Promise((resolve) => (tellExit = resolve));
  await page.exposeFunction('codeAutomationExit', (code) => {
    ended = true;
    tellExit({ code });
  });
  await page.goto(url);
  return exit;
}
