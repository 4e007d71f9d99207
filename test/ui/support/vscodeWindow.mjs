import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchBrowser, newBrowserContext } from '../../../scripts/vscodeHost/launchBrowser.mjs';
import { remoteUri, uriPath } from '../../../scripts/vscodeHost/pageUrl.mjs';
import { startServer } from '../../../scripts/vscodeHost/startServer.mjs';
import { startWebWorkbench } from '../../../scripts/vscodeHost/webWorkbench.mjs';
import { Messages } from './messages.mjs';
import { configureWithoutDriver } from './pageConfiguration.mjs';
import { ProblemsPanel } from './problemsPanel.mjs';
import { QuickInput } from './quickInput.mjs';
import { SideBar } from './sideBar.mjs';
import { TextEditor } from './textEditor.mjs';
import { until } from './until.mjs';

export const screenshotsDir = fileURLToPath(new URL('../screenshots/', import.meta.url));

const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  highContrast: 'Default High Contrast',
  highContrastLight: 'Default High Contrast Light',
};

/**
 * Opens a window of VS Code with a copy of a folder, with a server and a browser of its own. Close it in any case.
 *
 * @param {object} [options]
 * @param {string} [options.folder] is copied, so that a test may change it; default: an empty window
 * @param {string} [options.workspace] a `.code-workspace` file, whose folder is copied
 * @param {boolean} [options.inPlace] opens the folder itself, not a copy
 * @param {string} [options.extensionPath] an extension in development
 * @param {string} [options.extensionsDir] or a folder of installed ones, see installVsix
 * @param {Record<string, unknown>} [options.settings] user settings
 * @param {Record<string, string>} [options.env] for the extension host
 * @param {boolean} [options.withoutSmokeDriver] shows toasts as to a person; the driver suppresses them
 * @param {keyof typeof themes} [options.theme]
 * @param {{width: number, height: number}} [options.size]
 * @returns {Promise<VSCodeWindow>}
 */
export async function openWindow({
  folder,
  workspace,
  inPlace = false,
  extensionPath,
  extensionsDir,
  settings,
  env,
  withoutSmokeDriver = false,
  theme = 'light',
  size,
} = {}) {
  const runDir = fs.mkdtempSync(path.join(os.tmpdir(), 'storymark-ui-'));
  const opened = openedFolder({ folder, workspace, inPlace }, runDir);
  const removeCopy = () => fs.rmSync(runDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  const start = async (page) => {
    const server = await startServer({ extensionsDir, env, settings: { ...looksOf(theme), ...settings } });
    if (withoutSmokeDriver) {
      await page.addInitScript(configureWithoutDriver, {
        authority: `127.0.0.1:${server.port}`,
        extensionPath: extensionPath && uriPath(extensionPath),
      });
    }
    const payload = payloadOf(withoutSmokeDriver ? undefined : extensionPath);
    return { server, url: server.pageUrl({ ...opened, payload }) };
  };
  return showPage({ theme, size, folder: opened.root, hasDriver: !withoutSmokeDriver, afterClose: removeCopy }, start);
}

/**
 * Opens a window as in vscode.dev: no server, the extension in a web worker, a copy of the folder in memory. What the
 * window writes is not on disk. Toasts are shown.
 *
 * @param {object} options
 * @param {string} options.folder
 * @param {string} options.extensionPath
 * @param {Record<string, unknown>} [options.settings]
 * @param {keyof typeof themes} [options.theme]
 * @param {{width: number, height: number}} [options.size]
 * @returns {Promise<VSCodeWindow>}
 */
export function openWebWindow({ folder, extensionPath, settings, theme = 'light', size }) {
  return showPage({ theme, size }, async () => {
    const workbench = await startWebWorkbench({
      folder,
      extensionPath,
      settings: { ...looksOf(theme), ...settings },
    });
    return { server: { stop: workbench.stop, output: () => '', crashes: [] }, url: workbench.url };
  });
}

/** Starts a browser and in it what `start` says; cleans up when that fails, and else leaves it to the window's `close`. */
async function showPage({ theme, size, folder, hasDriver = false, afterClose }, start) {
  let browser, server;
  const close = async () => {
    await browser?.close();
    await server?.stop();
    afterClose?.();
  };
  try {
    browser = await launchBrowser();
    const context = await newBrowserContext(browser, { size, colorScheme: /light/i.test(theme) ? 'light' : 'dark' });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const started = await start(page);
    server = started.server;
    await page.goto(started.url);
    await waitForWorkbench(page, hasDriver);
    return new VSCodeWindow(page, { folder, server, close });
  } catch (error) {
    const seen = server?.output().split('\n').slice(-20).join('\n');
    await close();
    throw new Error(`The window of VS Code did not open: ${error.message}\n${seen ?? ''}`, { cause: error });
  }
}

/** What a person sees and does in a window of VS Code. `page` is Playwright's, for what has no helper here. */
export class VSCodeWindow {
  #close;
  #server;

  constructor(page, { folder, server, close }) {
    this.#close = close;
    this.#server = server;
    /** @type {import('playwright-core').Page} */
    this.page = page;
    /** The folder that is open: the copy. */
    this.folder = folder;
    this.quickInput = new QuickInput(page);
    this.sideBar = new SideBar(page);
    this.editor = new TextEditor(page, this.quickInput);
    this.problems = new ProblemsPanel(page, this.quickInput);
    this.messages = new Messages(page, this.quickInput);
  }

  /** Runs a command by its whole name, such as "Backlog: New Story". */
  palette(label) {
    return this.quickInput.palette(label);
  }

  /** Opens a file of the workspace in an editor. */
  openFile(name) {
    return this.quickInput.openFile(name);
  }

  /** The path on disk of a file of the folder that is open. */
  pathOf(name) {
    return path.join(this.folder, name);
  }

  /** The text on disk of a file of the folder that is open. */
  readFile(name) {
    return fs.readFileSync(this.pathOf(name), 'utf8');
  }

  /** Waits until a file on disk is as wished, and returns its text. */
  fileOnDisk(name, isRight) {
    const read = () => (fs.existsSync(this.pathOf(name)) ? this.readFile(name) : '');
    return until(read, isRight, { what: `The right text of ${name}` });
  }

  /** The document inside a webview, panel or view, by a text in it. */
  async webview(text, { timeout = 20_000 } = {}) {
    const frames = this.page.locator('iframe.webview.ready');
    const inside = (index) => frames.nth(index).contentFrame().locator('#active-frame').contentFrame();
    const find = async () => {
      for (let index = 0; index < (await frames.count()); index++) {
        const body = inside(index).locator('body', { hasText: text });
        if ((await body.count().catch(() => 0)) > 0) return inside(index);
      }
      return undefined;
    };
    return until(find, (frame) => frame !== undefined, { what: `A webview with “${text}”`, timeout });
  }

  /** An item of the status bar by a part of its text. */
  statusBarItem(text) {
    return this.page.locator('.statusbar-item', { hasText: text });
  }

  /** Saves a picture of the window in test/ui/screenshots and returns its path. */
  async screenshot(name) {
    fs.mkdirSync(screenshotsDir, { recursive: true });
    const file = path.join(screenshotsDir, `${name}.png`);
    await this.page.screenshot({ path: file });
    return file;
  }

  /** Sentences about extension hosts that crashed; a good test ends with none. */
  get crashes() {
    return this.#server.crashes;
  }

  /** What the server printed, with what the extension host wrote to its standard streams. */
  log() {
    return this.#server.output();
  }

  /** Closes the window, its browser and its server, and removes the copy of the folder. */
  close() {
    return this.#close();
  }
}

function openedFolder({ folder, workspace, inPlace }, runDir) {
  const source = workspace ? path.dirname(path.resolve(workspace)) : folder && path.resolve(folder);
  if (!source) return {};
  const root = inPlace ? source : path.join(runDir, path.basename(source));
  if (!inPlace) fs.cpSync(source, root, { recursive: true });
  return workspace ? { root, workspace: path.join(root, path.basename(workspace)) } : { root, folder: root };
}

function looksOf(theme) {
  return { 'workbench.colorTheme': themes[theme], 'window.autoDetectColorScheme': false };
}

function payloadOf(extensionPath) {
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  if (extensionPath) payload.push(['extensionDevelopmentPath', remoteUri(extensionPath)]);
  // As everywhere in VS Code tests, coverage is written when the extension host ends.
  if (process.env.NODE_V8_COVERAGE) {
    const environment = { NODE_V8_COVERAGE: path.resolve(process.env.NODE_V8_COVERAGE) };
    payload.push(['extensionEnvironment', JSON.stringify(environment)]);
  }
  return payload;
}

async function waitForWorkbench(page, hasDriver) {
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  if (hasDriver) {
    await page.waitForFunction(() => typeof globalThis.driver === 'object', undefined, { timeout: 60_000 });
    await page.evaluate(() => globalThis.driver.whenWorkbenchRestored());
  }
  await page.locator('.statusbar-item').first().waitFor({ timeout: 60_000 });
}
