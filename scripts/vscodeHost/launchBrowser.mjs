import { pathToFileURL } from 'node:url';
import { installHost } from './install.mjs';

const flags = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser in which windows of VS Code are shown; close it with `browser.close()`.
 *
 * @param {{headless?: boolean, args?: string[]}} [options] the npm Chromium has no window: for `headless: false` name a
 *   browser in CHROME_PATH
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser({ headless = true, args = [] } = {}) {
  const host = await installHost();
  const { chromium } = await import(pathToFileURL(host.playwright).href);
  return chromium.launch({
    executablePath: host.chromium.executablePath,
    headless,
    args: [...flags, ...args],
    env: { ...process.env, ...host.chromium.env },
  });
}

/**
 * A browser profile of its own with what VS Code needs: the clipboard, and a fixed size.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {{size?: {width: number, height: number}}} [options]
 * @returns {Promise<import('playwright-core').BrowserContext>}
 */
export function newBrowserContext(browser, { size = { width: 1280, height: 800 }, ...more } = {}) {
  return browser.newContext({ viewport: size, permissions: ['clipboard-read', 'clipboard-write'], ...more });
}
